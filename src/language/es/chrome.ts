import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'inicio|menú|buscar|ir al contenido|iniciar sesión|cerrar sesión|registrarse|mi cuenta|cerrar|volver arriba|ver más|ver todo|contacto|quiénes somos|ayuda|el tiempo|horóscopo|hemeroteca|mapa del sitio|secciones|portada|en vivo|en directo|vídeos|videos|servicios|anterior|siguiente',
  share:
    'compartir|compartir en|comparte|enviar|imprimir|copiar enlace|síguenos|síganos|enviar por email|guardar|tuitear',
  related:
    'relacionadas|noticias relacionadas|artículos relacionados|más noticias|lo más leído|más leídas|lo más visto|últimas noticias|te puede interesar|también te puede interesar|le puede interesar|lo último|destacados|recomendados|temas relacionados|artículo anterior|artículo siguiente|más de|te recomendamos|entradas recientes|lo más',
  teaser:
    'leer más|ver más|lee también|lea también|te puede interesar|seguir leyendo|más información|haz clic aquí|ver video|escuchar|mira también|además|leer también',
  comment:
    'comentarios|comentario|comentar|deja un comentario|deja una respuesta|responder|publicar comentario|ver comentarios|tu dirección de correo|campos obligatorios|denunciar',
  consent:
    'cookies|política de privacidad|política de cookies|privacidad|aviso legal|términos y condiciones|términos de uso|aceptar|rechazar|consentimiento|configurar',
  subscribe:
    'suscríbete|suscribirse|suscripción|suscriptores|boletín|newsletter|regístrate|apúntate|hazte socio|contenido exclusivo|recibe|hazte premium',
  rights: 'todos los derechos reservados|derechos reservados|copyright|©|prohibida la reproducción|queda prohibida',
  advert: 'publicidad|anuncio|patrocinado|contenido patrocinado|promoción|ofertas|descuentos|branded content',
  byline: 'por|autor|autora|redacción|redactor|periodista|corresponsal|enviado especial|texto|agencia|agencias',
  dated:
    'publicado|actualizado|publicado el|actualizado el|hora|horas|hace|min de lectura|minutos de lectura|lectura|fecha|hrs',
  photo: 'foto|fotos|fotografía|imagen|crédito|ilustración|archivo|foto de archivo|galería|infografía|captura',
  topic: 'etiquetas|temas|tags|categorías|archivado en|fuente|con información de|más sobre',
};
