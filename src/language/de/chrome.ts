import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'startseite|home|menü|suche|suchen|zum inhalt springen|zum inhalt|anmelden|abmelden|einloggen|registrieren|mein konto|navigation|nach oben|schließen|mehr anzeigen|alle anzeigen|impressum|kontakt|über uns|hilfe|wetter|horoskop|e-paper|archiv|mediathek|livestream|ressorts|themen|merkliste|profil|einstellungen|zurück|weiter|öffnen|rubriken|spiele|podcasts|videos',
  share:
    'teilen|auf facebook teilen|auf twitter teilen|per e-mail|per mail|drucken|merken|link kopieren|artikel teilen|folgen sie uns|folgen|weiterempfehlen|versenden|empfehlen|feedback|artikel verschenken|speichern',
  related:
    'mehr zum thema|das könnte sie auch interessieren|auch interessant|ähnliche artikel|meistgelesen|meistgelesene artikel|am meisten gelesen|beliebt|neueste beiträge|aktuelle nachrichten|weitere artikel|mehr aus|weitere themen|weitere meldungen|top-themen|nächster artikel|vorheriger artikel|vorheriger beitrag|nächster beitrag|empfehlungen|empfohlen|die neuesten|lesen sie auch|verwandte themen|mehr von|newsticker|schlagzeilen|neueste',
  teaser:
    'mehr lesen|weiterlesen|lesen sie auch|lesen sie mehr|mehr dazu|zum artikel|jetzt lesen|mehr erfahren|hier klicken|siehe auch|video|zum video|hören|anhören|artikel anhören|mehr|zur übersicht|lesen sie hier|jetzt|ansehen',
  comment:
    'kommentare|kommentar|kommentieren|kommentar schreiben|kommentare anzeigen|antworten|antwort|leserkommentare|schreiben sie einen kommentar|diskutieren sie mit|diskussion|beitrag melden|name|website|pflichtfelder',
  consent:
    'cookie|cookies|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|akzeptieren|alle akzeptieren|zustimmen|ablehnen|einwilligung|externer inhalt|externe inhalte|personenbezogene daten|privatsphäre|widerruf|barrierefreiheit|netiquette',
  subscribe:
    'abo|abonnieren|newsletter|jetzt abonnieren|abonnent|abonnenten|probeabo|kostenlos testen|jetzt testen|monatlich kündbar|digitalabo|plus|e-mail-adresse|push|benachrichtigungen|spenden|mitglied werden|kündbar|bereits abonnent',
  rights:
    'alle rechte vorbehalten|urheberrecht|copyright|©|verlag|nachdruck|mit genehmigung|ein angebot|vervielfältigung',
  advert:
    'anzeige|anzeigen|werbung|gesponsert|sponsored|advertorial|weiter nach der anzeige|shop|gutscheine|angebote|partnerangebot',
  byline:
    'von|autor|autorin|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|volontär|reporter|reporterin|über den autor|chefredakteur|text',
  dated:
    'stand|veröffentlicht|aktualisiert|erstellt|uhr|min|minuten|lesezeit|lesedauer|vor einer stunde|heute|gestern|zuletzt|erschienen',
  photo:
    'foto|fotos|bild|bilder|bildquelle|quelle|archivbild|archivfoto|symbolbild|symbolfoto|imago|picture alliance|bildunterschrift|bildergalerie|bild vergrößern|fotostrecke|illustration|grafik|screenshot',
  topic:
    'schlagwörter|themen|schlagworte|stichwörter|tags|kategorie|kategorien|dieser artikel|hinweis|anmerkung der redaktion|über dieses thema berichtet|sendung',
};
