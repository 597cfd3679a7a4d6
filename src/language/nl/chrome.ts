import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'home|menu|zoeken|inloggen|uitloggen|registreren|mijn account|sluiten|naar boven|meer tonen|alles bekijken|contact|over ons|hulp|weer|archief|voorpagina|naar de inhoud|rubrieken|vorige|volgende',
  share: 'delen|deel|deel dit artikel|tweet|e-mail|afdrukken|kopieer link|volg ons|mailen|bewaar|opslaan',
  related:
    'lees ook|gerelateerd|gerelateerde artikelen|meest gelezen|laatste nieuws|meer nieuws|meer over|aanbevolen|populair|net binnen|vorig artikel|volgend artikel|ook interessant|meer uit',
  teaser: 'lees meer|lees verder|lees ook|bekijk|klik hier|luister|bekijk ook|meer informatie|zie ook',
  comment:
    'reacties|reactie|reageer|reageren|geef een reactie|plaats een reactie|beantwoorden|jouw e-mailadres|vereiste velden',
  consent:
    'cookies|privacy|privacybeleid|cookiebeleid|voorwaarden|algemene voorwaarden|accepteren|akkoord|weigeren|toestemming',
  subscribe:
    'abonneren|abonnement|abonnee|nieuwsbrief|meld je aan|aanmelden|word lid|doneer|inschrijven|proefabonnement',
  rights: 'alle rechten voorbehouden|©|copyright|auteursrecht',
  advert: 'advertentie|adverteren|gesponsord|reclame|aanbieding|partnerbijdrage',
  byline: 'door|auteur|redactie|redacteur|verslaggever|correspondent|van onze',
  dated: 'gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt|leestijd|minuten|min|geleden|uur|om',
  photo: "foto|foto's|beeld|afbeelding|bron|illustratie|anp|archieffoto",
  topic: 'tags|onderwerpen|thema|categorie|bron',
};
