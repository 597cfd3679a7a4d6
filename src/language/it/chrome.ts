import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'home|menu|cerca|vai al contenuto|accedi|esci|login|registrati|chiudi|torna su|vedi tutti|mostra altro|contatti|chi siamo|aiuto|meteo|oroscopo|archivio|sezioni|video|podcast|diretta|mappa del sito|precedente|successivo|redazione',
  share: 'condividi|condividi su|invia|stampa|copia link|seguici|segui|salva|twitta|invia tramite email',
  related:
    'articoli correlati|correlati|leggi anche|potrebbe interessarti|ti potrebbe interessare|più letti|i più letti|ultime notizie|ultimi articoli|altri articoli|notizie correlate|in evidenza|articolo precedente|articolo successivo|consigliati|più lette|da non perdere|altre notizie',
  teaser:
    "leggi tutto|leggi anche|continua a leggere|scopri di più|clicca qui|guarda|ascolta|guarda il video|vai all'articolo|approfondisci|leggi di più",
  comment:
    'commenti|commento|commenta|lascia un commento|rispondi|annulla risposta|invia commento|campi obbligatori|il tuo indirizzo email|segnala',
  consent:
    'cookie|cookies|privacy|informativa|privacy policy|cookie policy|termini e condizioni|accetta|rifiuta|consenso|note legali|preferenze',
  subscribe:
    'abbonati|abbonamento|abbonati ora|newsletter|iscriviti|sei già abbonato|contenuto riservato|sostienici|ricevi',
  rights: 'tutti i diritti riservati|riproduzione riservata|©|copyright|partita iva|p.iva|diritti riservati',
  advert: 'pubblicità|annuncio|sponsorizzato|promo|offerte|sponsor|contenuto sponsorizzato',
  byline: 'di|a cura di|autore|redazione|giornalista|inviato|corrispondente|dal nostro inviato',
  dated:
    'pubblicato|aggiornato|pubblicato il|ultimo aggiornamento|modificato|ore|tempo di lettura|minuti di lettura|fa|alle',
  photo: 'foto|immagine|fotogramma|ansa/|credit|didascalia|galleria|illustrazione|fonte',
  topic: 'tag|tags|argomenti|categorie|temi|fonte|fonti|parole chiave',
};
