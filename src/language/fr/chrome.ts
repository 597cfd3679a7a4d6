import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'accueil|menu|rechercher|recherche|aller au contenu|se connecter|connexion|mon compte|déconnexion|inscription|fermer|haut de page|retour en haut|voir tout|voir plus|afficher plus|contact|contactez-nous|qui sommes-nous|à propos|aide|météo|horoscope|archives|plan du site|rubriques|en direct|direct|vidéos|podcasts|petites annonces|annonces|recrutement|services|newsletters|jeux|suivant|précédent',
  share:
    'partager|partager sur|partagez|envoyer|imprimer|copier le lien|suivez-nous|facebook|twitter|ajouter à mes favoris|offrir|sauvegarder|enregistrer',
  related:
    'à lire aussi|lire aussi|sur le même sujet|articles liés|articles similaires|les plus lus|plus lus|à la une|aussi à la une|derniers articles|dernières actualités|vous aimerez aussi|voir aussi|dans la même rubrique|article suivant|article précédent|à voir également|recommandé|nos recommandations|les plus commentés|en continu|fil info|les tops',
  teaser:
    "lire la suite|en savoir plus|lire aussi|à lire aussi|voir la vidéo|lire l'article|cliquez ici|découvrir|regarder|écouter|lire plus|voir aussi|lire également",
  comment:
    'commentaires|commentaire|réagir|laisser un commentaire|répondre|ajouter un commentaire|voir les commentaires|signaler|publier un commentaire|alerter|charte de modération|votre adresse e-mail|champs obligatoires',
  consent:
    'cookies|cookie|confidentialité|politique de confidentialité|données personnelles|mentions légales|cgu|cgv|conditions générales|accepter|tout accepter|refuser|consentement|paramétrer|gestion des cookies',
  subscribe:
    "s'abonner|abonnez-vous|abonnement|abonné|abonnés|réservé aux abonnés|newsletter|inscrivez-vous|je m'abonne|déjà abonné|sans engagement|faire un don|essai gratuit|votre adresse mail",
  rights: 'tous droits réservés|copyright|©|reproduction interdite|droits de reproduction|droits réservés',
  advert:
    'publicité|annonce|sponsorisé|contenu sponsorisé|partenaire|partenaires|promo|codes promo|la suite après cette publicité',
  byline: 'par|auteur|rédaction|la rédaction|journaliste|propos recueillis par|correspondant|envoyé spécial|avec afp',
  dated: 'publié le|publié|mis à jour|mis à jour le|modifié le|le|temps de lecture|min de lecture|lecture|il y a|à',
  photo: "photo|photos|crédit photo|crédit|illustration|image|photo d'illustration|légende|diaporama|infographie",
  topic: 'tags|thèmes|mots-clés|catégories|sujets|source|sources|dossier',
};
