import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'beranda|menu|cari|masuk|keluar|daftar|tutup|ke atas|lihat semua|selengkapnya|kontak|tentang kami|indeks|sebelumnya|selanjutnya',
  share: 'bagikan|share|kirim|cetak|salin tautan|ikuti kami|simpan',
  related:
    'baca juga|berita terkait|artikel terkait|terpopuler|terbaru|berita terkini|rekomendasi|populer|berita lainnya|terkini',
  teaser: 'baca selengkapnya|baca juga|selengkapnya|klik di sini|tonton|simak juga|lihat juga',
  comment: 'komentar|tulis komentar|balas|kirim komentar|tinggalkan balasan',
  consent: 'cookie|kebijakan privasi|syarat dan ketentuan|setuju|pedoman media siber|disclaimer',
  subscribe: 'berlangganan|newsletter|langganan|daftar sekarang',
  rights: 'hak cipta|all rights reserved|©|copyright|dilarang',
  advert: 'iklan|advertisement|sponsor|scroll to continue|advertorial|pasang iklan',
  byline: 'oleh|penulis|editor|reporter|redaksi|tim redaksi',
  dated: 'diterbitkan|diperbarui|dipublikasikan|wib|yang lalu|lalu|menit',
  photo: 'foto|gambar|ilustrasi|dok|dokumentasi|arsip',
  topic: 'tag|topik|kategori|sumber',
};
