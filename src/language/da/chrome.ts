import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate: 'forside|menu|søg|log ind|log ud|luk|til toppen|vis mere|kontakt|om os|hjælp|vejr|arkiv|næste|forrige',
  share: 'del|del på facebook|del artikel|send|tweet|udskriv|kopier link|følg os|gem',
  related: 'læs også|relaterede artikler|mest læste|seneste nyt|seneste|mere om|anbefalet|populært|flere nyheder',
  teaser: 'læs mere|læs hele|klik her|læs også|se også|se video|lyt',
  comment: 'kommentarer|kommentar|kommenter|svar|skriv en kommentar|din e-mail',
  consent: 'cookies|privatlivspolitik|persondata|betingelser|accepter|samtykke|cookiepolitik',
  subscribe: 'abonner|abonnement|abonnent|nyhedsbrev|tilmeld|bliv medlem|køb',
  rights: 'alle rettigheder forbeholdes|©|copyright|ophavsret|ansvarshavende',
  advert: 'annonce|annoncer|sponsoreret|reklame',
  byline: 'af|skrevet af|journalist|redaktør|redaktionen',
  dated: 'publiceret|opdateret|offentliggjort|kl|siden|læsetid|min',
  photo: 'foto|billede|arkivfoto|grafik|illustration',
  topic: 'emner|tags|kategorier|kilde|fakta',
};
