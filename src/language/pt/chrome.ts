import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'início|página inicial|home|menu|buscar|busca|pesquisar|pular para o conteúdo|ir para o conteúdo|entrar|sair|login|cadastre-se|minha conta|fechar|voltar ao topo|topo|ver mais|ver todos|contato|contacto|quem somos|sobre|ajuda|previsão do tempo|horóscopo|ao vivo|mapa do site|seções|editorias|vídeos|podcasts|anterior|próximo|fale conosco|anuncie|expediente',
  share:
    'compartilhar|compartilhe|partilhar|enviar|imprimir|copiar link|siga-nos|siga|enviar por e-mail|salvar|curtir|tuitar',
  related:
    'relacionadas|notícias relacionadas|artigos relacionados|leia também|veja também|mais lidas|mais lidos|últimas notícias|últimas|mais notícias|você pode gostar|recomendados|artigos populares|destaques|post anterior|próximo post|mais vistas|posts recentes|mais sobre|em alta|matérias relacionadas',
  teaser:
    'leia mais|saiba mais|leia também|veja também|continue lendo|clique aqui|assista|ouça|ver mais|confira|ler mais',
  comment:
    'comentários|comentário|comentar|deixe um comentário|deixe uma resposta|responder|deixe seu comentário|o seu endereço de e-mail|campos obrigatórios|link permanente|denunciar|cancelar resposta',
  consent:
    'cookies|política de privacidade|privacidade|termos de uso|termos e condições|aceitar|rejeitar|consentimento|lgpd|política de cookies',
  subscribe:
    'assine|assinatura|assinantes|newsletter|inscreva-se|receba|cadastre|seu e-mail|conteúdo exclusivo|apoie|doe',
  rights: 'todos os direitos reservados|direitos reservados|copyright|©|proibida a reprodução|reprodução',
  advert: 'publicidade|anúncio|patrocinado|conteúdo patrocinado|continua após a publicidade|oferta|ofertas|promoção',
  byline: 'por|autor|redação|da redação|repórter|jornalista|colunista|editor|sobre o autor|texto',
  dated:
    'publicado|atualizado|publicado em|atualizado em|postado|tempo de leitura|min de leitura|minutos|há|às|horas atrás',
  photo: 'foto|fotos|imagem|crédito|divulgação|reprodução|arquivo|ilustração|legenda|fotografia|galeria',
  topic: 'tags|temas|assuntos|categorias|fonte|fontes|com informações|tópicos|marcadores',
};
