import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'hem|startsida|meny|sök|logga in|logga ut|mitt konto|stäng|till toppen|hoppa till innehåll|visa mer|visa alla|kontakt|kontakta oss|om oss|hjälp|väder|arkiv|sajtkarta|tipsa|tips|föregående|nästa|alla|sidor',
  share: 'dela|dela på facebook|dela på twitter|skicka|tweeta|skriv ut|kopiera länk|följ oss|följ|e-post|spara',
  related:
    'läs också|läs även|läs mer|relaterat|relaterade artiklar|mest läst|mest lästa|senaste nytt|senaste|senaste inlägg|mer om|fler artiklar|rekommenderat|populärt|äldre inlägg|nyare inlägg|just nu|toppnyheter|liknande',
  teaser: 'läs mer|läs hela|klicka här|läs också|se också|se video|lyssna|visa|mer',
  comment:
    'kommentarer|kommentar|kommentera|skicka en kommentar|svara|lämna ett svar|skriv en kommentar|din e-postadress|obligatoriska fält|anmäl|inga kommentarer|sa',
  consent:
    'cookies|kakor|integritet|integritetspolicy|personuppgifter|villkor|godkänn|acceptera|användarvillkor|cookiepolicy',
  subscribe: 'prenumerera|prenumerant|prenumeration|nyhetsbrev|bli medlem|stöd oss|anmäl dig|gratis|köp|registrera',
  rights: 'alla rättigheter|upphovsrätt|©|copyright|ansvarig utgivare|chefredaktör',
  advert: 'annons|annonser|annonsera|sponsrat|reklam|i samarbete med|annonsörer|erbjudande',
  byline: 'av|text|skribent|reporter|redaktör|redaktionen|författare|journalist|upplagd av',
  dated: 'publicerad|publicerat|uppdaterad|uppdaterat|postat|skrivet|kl|klockan|sedan|igår|idag|lästid|min',
  photo: 'foto|bild|bilder|fotograf|illustration|arkivbild|genrebild|grafik|bildtext',
  topic: 'taggar|etiketter|ämnen|kategorier|kategori|källa|fakta',
};
