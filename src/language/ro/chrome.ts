import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'acasă|meniu|caută|căutare|autentificare|conectare|înregistrare|închide|sus|vezi toate|contact|despre noi|ajutor|vremea|arhivă|următorul|anterior',
  share: 'distribuie|share|trimite|tipărește|copiază link|urmărește-ne|salvează',
  related:
    'citește și|articole similare|știri similare|cele mai citite|ultimele știri|recomandări|recomandate|din aceeași categorie|mai multe|citeste si',
  teaser: 'citește mai mult|citeşte mai departe|mai mult|click aici|vezi|vezi și|află mai multe|citește și',
  comment: 'comentarii|comentariu|comentează|lasă un comentariu|răspunde|adaugă comentariu',
  consent:
    'cookie|cookie-uri|politica de confidențialitate|confidențialitate|termeni și condiții|accept|gdpr|date personale',
  subscribe: 'abonează-te|abonare|newsletter|înscrie-te',
  rights: 'toate drepturile rezervate|©|copyright|drepturi de autor',
  advert: 'publicitate|reclamă|advertorial|sponsorizat',
  byline: 'de|autor|redacția|redactor|scris de|jurnalist',
  dated: 'publicat|actualizat|data publicării|acum|ore|minute',
  photo: 'foto|fotografie|imagine|sursa foto|arhivă',
  topic: 'etichete|taguri|categorii|sursa|subiecte',
};
