import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'strona główna|menu|szukaj|zaloguj|zaloguj się|wyloguj|rejestracja|zamknij|do góry|pokaż więcej|zobacz wszystkie|kontakt|o nas|pomoc|pogoda|archiwum|poprzedni|następny',
  share: 'udostępnij|podziel się|wyślij|tweetnij|drukuj|kopiuj link|obserwuj nas|zapisz',
  related:
    'czytaj także|czytaj też|zobacz także|zobacz też|powiązane|podobne artykuły|najpopularniejsze|najczęściej czytane|najnowsze|polecane|więcej o|ostatnie wpisy|przeczytaj także|warto przeczytać',
  teaser: 'czytaj więcej|czytaj dalej|więcej|zobacz|kliknij tutaj|obejrzyj|posłuchaj|czytaj także',
  comment:
    'komentarze|komentarz|skomentuj|dodaj komentarz|odpowiedz|napisz komentarz|zgłoś|wymagane pola|twój adres e-mail',
  consent: 'cookies|ciasteczka|polityka prywatności|prywatność|regulamin|akceptuję|zgoda|zgody|rodo|dane osobowe',
  subscribe: 'subskrybuj|prenumerata|newsletter|zapisz się|dołącz|wesprzyj nas|subskrypcja',
  rights: 'wszelkie prawa zastrzeżone|©|copyright|prawa autorskie|kopiowanie',
  advert: 'reklama|reklamy|ogłoszenie|sponsorowane|materiał sponsorowany|artykuł sponsorowany',
  byline: 'autor|redakcja|oprac|opracował|dziennikarz|tekst|redaktor',
  dated: 'opublikowano|aktualizacja|data publikacji|dodano|temu|godz|czas czytania|min',
  photo: 'fot|foto|zdjęcie|zdjęcia|fotografia|ilustracja|galeria',
  topic: 'tagi|tematy|kategorie|źródło|słowa kluczowe',
};
