import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'hjem|forside|meny|søk|logg inn|logg ut|lukk|til toppen|vis mer|kontakt|om oss|hjelp|vær|arkiv|neste|forrige|hopp til innhold',
  share: 'del|del på facebook|del artikkelen|send|tweet|skriv ut|kopier lenke|følg oss|lagre',
  related:
    'les også|relaterte saker|mest lest|siste nytt|siste|mer om|anbefalt|populært|flere saker|flere nyheter|saken fortsetter under',
  teaser: 'les mer|les hele|klikk her|les også|se også|se video|hør',
  comment: 'kommentarer|kommentar|kommenter|svar|legg igjen en kommentar|din e-postadresse|debatt',
  consent: 'cookies|informasjonskapsler|personvern|personvernerklæring|vilkår|godta|samtykke',
  subscribe: 'abonner|abonnement|abonnent|nyhetsbrev|meld deg på|bli medlem|kjøp|bestill',
  rights: 'alle rettigheter|©|copyright|opphavsrett|ansvarlig redaktør|redaktør|vær varsom',
  advert: 'annonse|annonser|sponset|reklame|annonsørinnhold|artikkelen fortsetter under annonsen',
  byline: 'av|skrevet av|journalist|tekst|redaktør|fotograf',
  dated: 'publisert|oppdatert|sist oppdatert|kl|siden|lesetid|min',
  photo: 'foto|bilde|arkivfoto|illustrasjon|grafikk|skjermdump',
  topic: 'emner|tagger|stikkord|kategorier|kilde|fakta',
};
