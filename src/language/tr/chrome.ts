import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'ana sayfa|anasayfa|menü|ara|arama|giriş yap|giriş|üye ol|çıkış|kapat|yukarı çık|başa dön|daha fazla göster|tümünü gör|iletişim|hakkımızda|künye|yardım|hava durumu|arşiv|canlı yayın|kategoriler|önceki|sonraki|gündem|son dakika',
  share:
    "paylaş|facebook'ta paylaş|twitter'da paylaş|gönder|yazdır|linki kopyala|bağlantıyı kopyala|bizi takip edin|takip et|kaydet|tweetle",
  related:
    'ilgili haberler|benzer haberler|diğer haberler|en çok okunanlar|çok okunanlar|son haberler|son dakika haberleri|öne çıkanlar|önerilen|önceki haber|sonraki haber|bunlar da ilginizi çekebilir|ilginizi çekebilir|popüler|günün manşetleri',
  teaser: 'devamını oku|haberin devamı|daha fazla|ayrıca bakınız|tıklayın|izle|dinle|detaylar|okumaya devam et',
  comment: 'yorumlar|yorum|yorum yap|yorum yaz|yanıtla|cevapla|ilk yorumu|e-posta hesabınız|gerekli alanlar|bildir',
  consent:
    'çerez|çerezler|çerez politikası|gizlilik|gizlilik politikası|kvkk|kullanım koşulları|kabul et|kabul ediyorum|aydınlatma metni|kişisel verilerin|reddet',
  subscribe: 'abone ol|abonelik|bülten|e-bülten|kayıt ol|bildirim|üyelik|abone',
  rights: 'tüm hakları saklıdır|her hakkı saklıdır|©|copyright|telif hakkı|izinsiz|kaynak gösterilmeden',
  advert: 'reklam|ilan|sponsor|sponsorlu|advertorial',
  byline: 'yazar|muhabir|editör|haber|haber merkezi|kaynak|yazan|hazırlayan',
  dated: 'yayınlanma|güncelleme|giriş|son güncelleme|yayın tarihi|güncellenme|önce|saat|dakika|okuma süresi|tarih',
  photo: 'fotoğraf|foto|görsel|resim|galeri|arşiv|kaynak|infografik',
  topic: 'etiketler|konular|kategori|kategoriler|anahtar kelimeler|kaynak',
};
