import type { ChromePhrases } from '../chrome-phrases.ts';

/** What pages in this language print around their articles. Own list. */
export const chrome: ChromePhrases = {
  navigate:
    'home|menu|search|skip to content|skip to main content|skip navigation|log in|login|sign in|sign out|register|my account|sections|toggle navigation|navigation|go to top|back to top|close|open|show more|load more|see all|view all|view more|all topics|main menu|about us|contact us|contact|help|faq|careers|site map|sitemap|rss|app|apps|podcasts|videos|video|photos|galleries|weather|horoscopes|crosswords|e-paper|epaper|archive|archives|live tv|watch live|listen live|homepage|breadcrumb|type above and press enter|press esc|switch to|loading|accessibility|browse|categories|edition|language|profile|settings|edit',
  share:
    'share|share this|share on|tweet|facebook|twitter|x|whatsapp|telegram|pinterest|linkedin|instagram|reddit|tumblr|vkontakte|email|e-mail|print|copy link|link copied|messenger|flipboard|pocket|line|youtube|tiktok|threads|bluesky|mastodon|snapchat|follow us|follow|like us|send|bookmark|save|save article|viber|sms|share this article|share this story|click to share|google news|shares',
  related:
    "related|related articles|related posts|related stories|related news|related topics|related content|read next|up next|more from|more in|more on|more stories|more news|most read|most popular|popular|trending|trending now|latest|latest news|latest posts|latest stories|recent posts|recent articles|recommended|recommended for you|you may like|you may also like|you might also like|don't miss|top stories|top news|previous article|next article|previous story|next story|previous post|next post|previous|next|editor's picks|editors' picks|must read|featured|also in|what to read next|from our partners|around the web|explore more|keep reading|in this story|discover more|best of",
  teaser:
    "read more|read also|also read|see also|click here|continue reading|learn more|find out more|full story|watch|watch now|listen|listen now|read the full story|read full article|more|download|view|watch also|don't miss|related:|must read:|more:|read:|read this|play video|play|now playing|source link",
  comment:
    'comment|comments|no comments|leave a comment|leave a reply|post a comment|post comment|add comment|join the conversation|reply|cancel reply|your email address will not be published|required fields are marked|name|website|view comments|show comments|hide comments|report abuse|likes|like|dislike|permalink|upvote|log in to comment|sort by|oldest|newest|save my name',
  consent:
    'cookie|cookies|cookie policy|privacy|privacy policy|privacy notice|terms|terms of use|terms of service|terms and conditions|accept|accept all|reject all|decline|manage preferences|do not sell my|consent|gdpr|cookie settings|we use cookies|uses cookies|ad choices|adchoices|legal notice|disclaimer|code of ethics|ethics',
  subscribe:
    'subscribe|subscribe now|subscription|newsletter|newsletters|sign up|sign up for|get the latest|your inbox|free trial|become a member|membership|donate|support us|support our|premium|exclusive access|enter your email|email address|already a subscriber|subscribers|gift subscription|alerts|notifications|unlimited access|start your|try it free|get our|join us|join our',
  rights:
    'all rights reserved|copyright|©|(c)|registered office|company number|no part of this|may not be reproduced|may not be published|trademark|trademarks|powered by|designed by|developed by|theme by|issn|part of|reproduction|reprints|licensing|permission',
  advert:
    'advertisement|advertising|advertise|sponsored|sponsored content|paid content|promoted|ad|ads|article continues below|story continues below|continue reading below|scroll to continue|affiliate|commission|shop now|buy now|deal|deals|coupons|special offer|partner content',
  byline:
    'by|written by|author|reporter|editor|correspondent|staff writer|staff reporter|contributor|edited by|posted by|news desk|web desk|about the author|about author|reporting by|view all posts by|contributing writer|columnist|bureau|special to',
  dated:
    'published|updated|last updated|posted|posted on|first published|modified|last modified|min read|mins read|minute read|minutes read|reading time|read time|ago|hours ago|days ago|minutes ago|am|pm|est|edt|gmt|utc|date',
  photo:
    'photo|photos|image|images|picture|getty|getty images|file photo|photograph|credit|image credit|photo credit|caption|illustration|courtesy|reuters/|ap photo|shutterstock|screenshot|enlarge|view gallery|afp via getty images|istock|hide caption|toggle caption|pictured|file|alamy|unsplash|handout|slide',
  topic:
    "tags|tag|topics|topic|filed under|categories|category|keywords|posted in|in this article|contributed to|corrections|report a typo|this article was|this story was|disclosure|editor's note|note to readers",
};
