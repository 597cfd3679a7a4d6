/** What stands where an article should be, or cuts it short. Phrases in lower case, parted by bars. */
export interface WallPhrases {
  /** Said where an article breaks off and the rest must be paid or registered for. */
  readonly pay: string;
  /** How a request for consent speaks to its reader, on its buttons too. */
  readonly address: string;
  /** What such a request is about. */
  readonly matter: string;
}

/** By ISO 639-1 code. Own lists. */
export const wallPhrases: Readonly<Record<string, WallPhrases>> = {
  en: {
    pay: 'already a subscriber|already have an account|to continue reading|to keep reading|to read the full|to read the rest|to read this article|continue reading with|continue reading your article|unlock this article|unlock the full|for subscribers only|subscribers only|subscriber-only|exclusive to subscribers|this article is for subscribers|subscribe to read|register to read|log in to read|sign in to read|free articles left|free articles remaining|reached your limit',
    address:
      'we value your privacy|your privacy|your choices|your device|your consent|your data|your browser settings|we and our|we use cookies|our partners|accept all|reject all|i accept|i agree|manage preferences|manage settings|cookie settings|withdraw',
    matter:
      'cookies|personal data|personalised ads|personalized ads|privacy policy|cookie policy|legitimate interest|identifiers|vendors|consent|tracking|third parties',
  },
  de: {
    pay: 'bereits abonnent|bereits ein abo|jetzt weiterlesen|weiterlesen mit|um weiterzulesen|nur für abonnenten|exklusiv für abonnenten|für abonnentinnen und abonnenten|diesen artikel freischalten|artikel freischalten|jetzt abonnieren und weiterlesen',
    address:
      'ihre privatsphäre|ihre zustimmung|ihre einwilligung|ihrem gerät|ihre daten|wir und unsere|wir verwenden cookies|unsere partner|alle akzeptieren|alle ablehnen|zustimmen|widerrufen|einstellungen verwalten',
    matter:
      'cookies|personenbezogene daten|datenschutz|einwilligung|berechtigtes interesse|personalisierte werbung|drittanbieter|tracking|partner',
  },
  es: {
    pay: 'ya eres suscriptor|ya es suscriptor|para seguir leyendo|para continuar leyendo|sigue leyendo con|solo para suscriptores|exclusivo para suscriptores|contenido exclusivo|suscríbete para leer|regístrate para leer',
    address:
      'tu privacidad|su privacidad|tu dispositivo|su dispositivo|tu consentimiento|su consentimiento|tus datos|sus datos|nosotros y nuestros|usamos cookies|utilizamos cookies|nuestros socios|aceptar todo|aceptar todas|rechazar todo|rechazar todas|gestionar',
    matter:
      'cookies|datos personales|política de privacidad|consentimiento|interés legítimo|publicidad personalizada|anuncios personalizados|terceros|identificadores',
  },
  fr: {
    pay: 'déjà abonné|pour lire la suite|pour continuer la lecture|réservé aux abonnés|réservé à nos abonnés|article réservé|il vous reste|abonnez-vous pour lire|débloquer cet article|la suite est réservée',
    address:
      'votre vie privée|vos choix|votre appareil|votre terminal|votre consentement|vos données|nous et nos|nous utilisons des cookies|nos partenaires|tout accepter|tout refuser|accepter tout|continuer sans accepter|paramétrer|gérer mes choix',
    matter:
      'cookies|données personnelles|données à caractère personnel|politique de confidentialité|consentement|intérêt légitime|publicités personnalisées|traceurs|partenaires',
  },
  it: {
    pay: 'sei già abbonato|già abbonato|per continuare a leggere|riservato agli abbonati|solo per abbonati|contenuto riservato|abbonati per leggere',
    address:
      'la tua privacy|il tuo dispositivo|il tuo consenso|i tuoi dati|noi e i nostri|utilizziamo i cookie|i nostri partner|accetta tutto|accetta tutti|rifiuta tutto|rifiuta tutti|gestisci',
    matter:
      'cookie|dati personali|informativa sulla privacy|consenso|legittimo interesse|annunci personalizzati|terze parti',
  },
  nl: {
    pay: 'al abonnee|verder lezen|om verder te lezen|alleen voor abonnees|exclusief voor abonnees|lees verder met',
    address:
      'jouw privacy|uw privacy|je apparaat|uw apparaat|je toestemming|uw toestemming|je gegevens|wij en onze|wij gebruiken cookies|onze partners|alles accepteren|alles weigeren|beheren',
    matter: 'cookies|persoonsgegevens|privacybeleid|toestemming|gerechtvaardigd belang|advertenties|derden|partners',
  },
  pt: {
    pay: 'já é assinante|já é subscritor|para continuar a ler|para continuar lendo|exclusivo para assinantes|exclusivo para subscritores|assine para ler|conteúdo exclusivo',
    address:
      'sua privacidade|seu dispositivo|seu consentimento|seus dados|nós e nossos|nós e os nossos|usamos cookies|utilizamos cookies|nossos parceiros|aceitar tudo|aceitar todos|rejeitar tudo|rejeitar todos|gerenciar|gerir',
    matter:
      'cookies|dados pessoais|política de privacidade|consentimento|interesse legítimo|anúncios personalizados|terceiros',
  },
  ru: {
    pay: 'уже подписаны|чтобы читать дальше|чтобы продолжить чтение|только для подписчиков|доступно подписчикам|оформите подписку|полный текст доступен',
    address:
      'ваша конфиденциальность|вашу конфиденциальность|ваше согласие|вашего согласия|вашем устройстве|ваши данные|ваших данных|мы и наши|мы используем|наши партнеры|наши партнёры|принять все|отклонить все|настройки файлов',
    matter:
      'cookie|куки|персональные данные|персональных данных|политика конфиденциальности|политикой конфиденциальности|согласие|реклама|третьи лица',
  },
};
