import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'domů|menu|hledat|vyhledávání|přihlásit|přihlásit se|registrace|zavřít|nahoru|zobrazit více|kontakt|o nás|nápověda|počasí|archiv|další|předchozí',
  share: 'sdílet|sdílejte|odeslat|tisk|kopírovat odkaz|sledujte nás|uložit|tweetnout',
  related:
    'související|související články|čtěte také|nejčtenější|nejnovější|další články|doporučujeme|mohlo by vás zajímat|přečtěte si také|další zprávy|aktuálně',
  teaser: 'číst dále|číst více|více|čtěte také|klikněte zde|podívejte se|celý článek',
  comment: 'komentáře|komentář|diskuse|diskuze|přidat komentář|odpovědět|vstoupit do diskuse|příspěvek',
  consent: 'cookies|ochrana osobních údajů|osobních údajů|podmínky|souhlas|souhlasím|přijmout|nastavení',
  subscribe: 'předplatné|předplatit|newsletter|odebírat|přihlaste se|odběr',
  rights: 'všechna práva vyhrazena|©|copyright|bez souhlasu|autorská práva',
  advert: 'reklama|inzerce|sponzorováno|komerční sdělení',
  byline: 'autor|autoři|redakce|redaktor|text',
  dated: 'publikováno|aktualizováno|vydáno|dnes|včera|před|doba čtení|min',
  photo: 'foto|fotografie|obrázek|ilustrační|zdroj|ilustrační foto',
  topic: 'témata|štítky|tagy|rubrika|zdroj|kategorie',
};
