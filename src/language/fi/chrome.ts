import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'etusivu|valikko|haku|hae|kirjaudu|kirjaudu sisään|sulje|sivun alkuun|näytä lisää|yhteystiedot|ota yhteyttä|tietoa meistä|sää|arkisto|seuraava|edellinen',
  share: 'jaa|jaa facebookissa|lähetä|twiittaa|tulosta|kopioi linkki|seuraa meitä|tallenna',
  related: 'lue myös|lue lisää|luetuimmat|uusimmat|tuoreimmat|aiheesta lisää|suosittelemme|suosituimmat|lisää aiheesta',
  teaser: 'lue lisää|lue myös|katso|katso myös|kuuntele|klikkaa tästä',
  comment: 'kommentit|kommentti|kommentoi|vastaa|jätä kommentti|kirjoita kommentti',
  consent: 'evästeet|evästeitä|tietosuoja|tietosuojaseloste|käyttöehdot|hyväksy|suostumus',
  subscribe: 'tilaa|tilaus|tilaaja|uutiskirje|rekisteröidy|liity',
  rights: 'kaikki oikeudet pidätetään|©|copyright|päätoimittaja',
  advert: 'mainos|mainokset|ilmoitus|sponsoroitu|kaupallinen yhteistyö',
  byline: 'kirjoittaja|toimittaja|teksti|toimitus',
  dated: 'julkaistu|päivitetty|muokattu|klo|sitten|lukuaika|min',
  photo: 'kuva|kuvat|valokuva|kuvituskuva|arkistokuva|kuvaaja',
  topic: 'aiheet|avainsanat|tagit|kategoriat|lähde',
};
