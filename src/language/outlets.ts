/** A news outlet under its usual name, with the domain of its site and other forms of the name. */
export interface KnownOutlet {
  readonly name: string;
  readonly domain: string;
  readonly aliases: readonly string[];
}

/** One outlet a line: name, domain, other names. Written down from general knowledge of the press; an outlet that is missing is still found by what its pages repeat. */
const list = `
BBC News|bbc.com|BBC, The BBC, BBC.co.uk
The Guardian|theguardian.com|Guardian News & Media, Guardian
The Times|thetimes.co.uk|Times Newspapers
The Telegraph|telegraph.co.uk|The Daily Telegraph, Telegraph Media Group
The Independent|independent.co.uk|Independent.co.uk
The Sun|thesun.co.uk|News Group Newspapers
Daily Mail|dailymail.co.uk|MailOnline, Mail Online, DailyMail.com, Associated Newspapers
The Mirror|mirror.co.uk|Daily Mirror, Mirror.co.uk
Daily Express|express.co.uk|Express.co.uk, Express Newspapers
Daily Star|dailystar.co.uk|
Evening Standard|standard.co.uk|The Standard, London Evening Standard
Metro|metro.co.uk|Metro.co.uk
Financial Times|ft.com|FT, The Financial Times
The Economist|economist.com|The Economist Newspaper
Sky News|sky.com|
ITV News|itv.com|
Channel 4 News|channel4.com|
HuffPost|huffpost.com|The Huffington Post, Huffington Post
City A.M.|cityam.com|City AM
The Scotsman|scotsman.com|
The Herald|heraldscotland.com|
Belfast Telegraph|belfasttelegraph.co.uk|
The Irish Times|irishtimes.com|
Irish Independent|independent.ie|Independent.ie
RTÉ|rte.ie|RTE, RTÉ News
TheJournal.ie|thejournal.ie|
The New York Times|nytimes.com|New York Times, NYT, The New York Times Company
The Washington Post|washingtonpost.com|WP Company
The Wall Street Journal|wsj.com|Wall Street Journal, WSJ
Los Angeles Times|latimes.com|LA Times, The Los Angeles Times
USA Today|usatoday.com|USA TODAY
Chicago Tribune|chicagotribune.com|
New York Post|nypost.com|NYP Holdings
New York Daily News|nydailynews.com|
The Boston Globe|bostonglobe.com|Boston Globe Media Partners
San Francisco Chronicle|sfchronicle.com|SFGATE
The Seattle Times|seattletimes.com|
Miami Herald|miamiherald.com|
Houston Chronicle|chron.com|
The Dallas Morning News|dallasnews.com|
The Denver Post|denverpost.com|
The Philadelphia Inquirer|inquirer.com|
The Atlanta Journal-Constitution|ajc.com|
Star Tribune|startribune.com|
Politico|politico.com|POLITICO
The Hill|thehill.com|Nexstar Media
Axios|axios.com|
Vox|vox.com|Vox Media
Slate|slate.com|The Slate Group
Salon|salon.com|
The Atlantic|theatlantic.com|The Atlantic Monthly Group
The New Yorker|newyorker.com|
Time|time.com|TIME USA, TIME
Newsweek|newsweek.com|
Forbes|forbes.com|Forbes Media
Fortune|fortune.com|Fortune Media
Bloomberg|bloomberg.com|
Business Insider|businessinsider.com|Insider
CNBC|cnbc.com|
CNN|cnn.com|Cable News Network
Fox News|foxnews.com|FOX News Network
NBC News|nbcnews.com|
ABC News|abcnews.go.com|ABC News Internet Ventures
CBS News|cbsnews.com|
NPR|npr.org|National Public Radio
PBS NewsHour|pbs.org|
MSNBC|msnbc.com|
Associated Press|apnews.com|AP News, The Associated Press
Reuters|reuters.com|
Voice of America|voanews.com|VOA
Radio Free Europe/Radio Liberty|rferl.org|RFE/RL
ProPublica|propublica.org|
The Intercept|theintercept.com|
Breitbart|breitbart.com|
The Daily Beast|thedailybeast.com|
The Gateway Pundit|thegatewaypundit.com|
The Washington Times|washingtontimes.com|
Washington Examiner|washingtonexaminer.com|
The Epoch Times|theepochtimes.com|
TechCrunch|techcrunch.com|
The Verge|theverge.com|
Wired|wired.com|WIRED
Ars Technica|arstechnica.com|
Engadget|engadget.com|
Gizmodo|gizmodo.com|
CNET|cnet.com|
ZDNET|zdnet.com|ZDNet
TechRadar|techradar.com|
Rolling Stone|rollingstone.com|
Variety|variety.com|
The Hollywood Reporter|hollywoodreporter.com|
People|people.com|
National Geographic|nationalgeographic.com|
Scientific American|scientificamerican.com|
Nature|nature.com|Springer Nature
The Conversation|theconversation.com|
Foreign Policy|foreignpolicy.com|
CBC News|cbc.ca|CBC, CBC/Radio-Canada
CTV News|ctvnews.ca|
Global News|globalnews.ca|
The Globe and Mail|theglobeandmail.com|
National Post|nationalpost.com|
Toronto Star|thestar.com|
Toronto Sun|torontosun.com|
Ottawa Citizen|ottawacitizen.com|
Montreal Gazette|montrealgazette.com|
Le Devoir|ledevoir.com|
La Presse|lapresse.ca|
ABC News (Australia)|abc.net.au|ABC
The Sydney Morning Herald|smh.com.au|
The Age|theage.com.au|
The Australian|theaustralian.com.au|
Nine News|9news.com.au|9News, 9NEWS
7NEWS|7news.com.au|
news.com.au|news.com.au|
SBS News|sbs.com.au|
Stuff|stuff.co.nz|
The New Zealand Herald|nzherald.co.nz|NZ Herald, NZME
RNZ|rnz.co.nz|Radio New Zealand
The Times of India|timesofindia.indiatimes.com|TOI, Times of India
Hindustan Times|hindustantimes.com|HT Digital Streams
The Hindu|thehindu.com|
The Indian Express|indianexpress.com|Indian Express
NDTV|ndtv.com|
India Today|indiatoday.in|
The Economic Times|economictimes.indiatimes.com|Economic Times
Business Standard|business-standard.com|
Mint|livemint.com|Livemint
Deccan Herald|deccanherald.com|
The Wire|thewire.in|
Scroll.in|scroll.in|
ThePrint|theprint.in|
Firstpost|firstpost.com|
News18|news18.com|
Zee News|zeenews.india.com|
Dainik Bhaskar|bhaskar.com|दैनिक भास्कर
Dainik Jagran|jagran.com|दैनिक जागरण
Amar Ujala|amarujala.com|अमर उजाला
Aaj Tak|aajtak.in|आज तक
Dawn|dawn.com|
The Express Tribune|tribune.com.pk|
Geo News|geo.tv|جیو نیوز
The News International|thenews.com.pk|
ARY News|arynews.tv|
The Daily Star|thedailystar.net|
Prothom Alo|prothomalo.com|প্রথম আলো
bdnews24.com|bdnews24.com|
Daily Mirror (Sri Lanka)|dailymirror.lk|
The Kathmandu Post|kathmandupost.com|
Al Jazeera|aljazeera.com|Al Jazeera Media Network, Aljazeera, الجزيرة
Al Arabiya|alarabiya.net|العربية
Asharq Al-Awsat|aawsat.com|الشرق الأوسط
Al-Ahram|ahram.org.eg|الأهرام
Youm7|youm7.com|اليوم السابع
Arab News|arabnews.com|
Gulf News|gulfnews.com|
Khaleej Times|khaleejtimes.com|
The National|thenationalnews.com|
Middle East Eye|middleeasteye.net|
The New Arab|newarab.com|
Al-Monitor|al-monitor.com|
The Times of Israel|timesofisrael.com|Times of Israel
The Jerusalem Post|jpost.com|Jerusalem Post
Haaretz|haaretz.com|הארץ
Ynet|ynet.co.il|Ynetnews
Israel Hayom|israelhayom.com|ישראל היום
Tehran Times|tehrantimes.com|
Press TV|presstv.ir|PressTV
IranWire|iranwire.com|Iran Wire
Iran International|iranintl.com|ایران اینترنشنال
Radio Farda|radiofarda.com|رادیو فردا
BBC Persian|bbc.com/persian|بی‌بی‌سی فارسی
Hamshahri|hamshahrionline.ir|همشهری
Hürriyet|hurriyet.com.tr|
Hürriyet Daily News|hurriyetdailynews.com|
Milliyet|milliyet.com.tr|
Sabah|sabah.com.tr|
Daily Sabah|dailysabah.com|
Sözcü|sozcu.com.tr|
Cumhuriyet|cumhuriyet.com.tr|
Habertürk|haberturk.com|
NTV|ntv.com.tr|
TRT Haber|trthaber.com|
Anadolu Ajansı|aa.com.tr|
Der Spiegel|spiegel.de|SPIEGEL, DER SPIEGEL, SPIEGEL-Gruppe
Die Zeit|zeit.de|ZEIT ONLINE, DIE ZEIT
Die Welt|welt.de|WELT
Frankfurter Allgemeine Zeitung|faz.net|FAZ, F.A.Z., FAZ.NET
Süddeutsche Zeitung|sueddeutsche.de|SZ, SZ.de
Bild|bild.de|BILD
Focus Online|focus.de|FOCUS online, FOCUS
Stern|stern.de|
Handelsblatt|handelsblatt.com|
Der Tagesspiegel|tagesspiegel.de|Tagesspiegel
taz|taz.de|die tageszeitung
Berliner Zeitung|berliner-zeitung.de|
Berliner Morgenpost|morgenpost.de|
Hamburger Abendblatt|abendblatt.de|
Kölner Stadt-Anzeiger|ksta.de|
Rheinische Post|rp-online.de|RP ONLINE
Frankfurter Rundschau|fr.de|
Stuttgarter Zeitung|stuttgarter-zeitung.de|
Stuttgarter Nachrichten|stuttgarter-nachrichten.de|
Westdeutsche Allgemeine Zeitung|waz.de|WAZ
Mitteldeutsche Zeitung|mz.de|
Sächsische Zeitung|saechsische.de|
Leipziger Volkszeitung|lvz.de|
Hannoversche Allgemeine|haz.de|
Augsburger Allgemeine|augsburger-allgemeine.de|
Merkur|merkur.de|Münchner Merkur
Abendzeitung|abendzeitung-muenchen.de|
Tagesschau|tagesschau.de|ARD-aktuell
ZDF|zdf.de|ZDFheute
n-tv|n-tv.de|ntv, ntv.de
RTL|rtl.de|
Deutschlandfunk|deutschlandfunk.de|
Deutsche Welle|dw.com|DW
Heise|heise.de|heise online, Heise Medien
Golem|golem.de|Golem.de
t3n|t3n.de|
Netzpolitik.org|netzpolitik.org|
Kicker|kicker.de|
Junge Welt|jungewelt.de|
der Freitag|freitag.de|
Correctiv|correctiv.org|CORRECTIV
Börsen-Zeitung|boersen-zeitung.de|
Wirtschaftswoche|wiwo.de|WirtschaftsWoche
manager magazin|manager-magazin.de|
Der Standard|derstandard.at|DER STANDARD, STANDARD
Die Presse|diepresse.com|
Kurier|kurier.at|KURIER
Kronen Zeitung|krone.at|krone.at
Kleine Zeitung|kleinezeitung.at|
Salzburger Nachrichten|sn.at|
Österreichischer Rundfunk|orf.at|ORF
Neue Zürcher Zeitung|nzz.ch|NZZ
Tages-Anzeiger|tagesanzeiger.ch|
Blick|blick.ch|
20 Minuten|20min.ch|
SRF|srf.ch|Schweizer Radio und Fernsehen
Watson|watson.ch|
swissinfo.ch|swissinfo.ch|SWI swissinfo.ch
Luxemburger Wort|wort.lu|
Tageblatt|tageblatt.lu|
Le Monde|lemonde.fr|
Le Figaro|lefigaro.fr|
Libération|liberation.fr|
Le Parisien|leparisien.fr|
Les Échos|lesechos.fr|Les Echos
Ouest-France|ouest-france.fr|
La Dépêche|ladepeche.fr|La Dépêche du Midi
Sud Ouest|sudouest.fr|
Le Point|lepoint.fr|
L'Express|lexpress.fr|
L'Obs|nouvelobs.com|
Mediapart|mediapart.fr|
20 Minutes|20minutes.fr|
France 24|france24.com|
RFI|rfi.fr|Radio France Internationale
franceinfo|francetvinfo.fr|France Info, France Télévisions
BFMTV|bfmtv.com|
L'Équipe|lequipe.fr|
Euronews|euronews.com|
Le Soir|lesoir.be|
La Libre Belgique|lalibre.be|La Libre
RTBF|rtbf.be|
De Standaard|standaard.be|
Het Laatste Nieuws|hln.be|HLN
VRT NWS|vrt.be|
Le Temps|letemps.ch|
24 heures|24heures.ch|
El País|elpais.com|EL PAÍS
El Mundo|elmundo.es|
ABC|abc.es|
La Vanguardia|lavanguardia.com|
El Confidencial|elconfidencial.com|
elDiario.es|eldiario.es|
Público|publico.es|
20minutos|20minutos.es|
Marca|marca.com|
AS|as.com|
El Periódico|elperiodico.com|
Clarín|clarin.com|
La Nación|lanacion.com.ar|
Infobae|infobae.com|
Página/12|pagina12.com.ar|
El Universal|eluniversal.com.mx|
Reforma|reforma.com|
Milenio|milenio.com|
La Jornada|jornada.com.mx|
Excélsior|excelsior.com.mx|
El Tiempo|eltiempo.com|
El Espectador|elespectador.com|
Semana|semana.com|
El Comercio|elcomercio.pe|
La República|larepublica.pe|
El Mercurio|emol.com|Emol
La Tercera|latercera.com|
El Nacional|elnacional.com|
Telesur|telesurtv.net|teleSUR
Granma|granma.cu|
Folha de S.Paulo|folha.uol.com.br|Folha
O Globo|oglobo.globo.com|
G1|g1.globo.com|g1
O Estado de S. Paulo|estadao.com.br|Estadão
UOL|uol.com.br|
Terra|terra.com.br|
Veja|veja.abril.com.br|
CartaCapital|cartacapital.com.br|
Metrópoles|metropoles.com|
Correio da Manhã|cmjornal.pt|
Expresso|expresso.pt|
Jornal de Notícias|jn.pt|
Diário de Notícias|dn.pt|
Observador|observador.pt|
Corriere della Sera|corriere.it|
la Repubblica|repubblica.it|Repubblica
La Stampa|lastampa.it|
Il Sole 24 Ore|ilsole24ore.com|
Il Giornale|ilgiornale.it|
Il Messaggero|ilmessaggero.it|
Il Fatto Quotidiano|ilfattoquotidiano.it|
Il Post|ilpost.it|
La Gazzetta dello Sport|gazzetta.it|
ANSA|ansa.it|
Rai News|rainews.it|RaiNews
Tgcom24|tgcom24.mediaset.it|
Fanpage|fanpage.it|Fanpage.it
De Telegraaf|telegraaf.nl|
de Volkskrant|volkskrant.nl|
NRC|nrc.nl|NRC Handelsblad
Trouw|trouw.nl|
Algemeen Dagblad|ad.nl|AD
NOS|nos.nl|
NU.nl|nu.nl|
Aftonbladet|aftonbladet.se|
Expressen|expressen.se|
Dagens Nyheter|dn.se|
Svenska Dagbladet|svd.se|
Göteborgs-Posten|gp.se|
Sveriges Television|svt.se|SVT, SVT Nyheter
Sveriges Radio|sverigesradio.se|
Aftenposten|aftenposten.no|
Verdens Gang|vg.no|VG
Dagbladet|dagbladet.no|
NRK|nrk.no|Norsk rikskringkasting
TV 2|tv2.no|
Berlingske|berlingske.dk|
Politiken|politiken.dk|
Jyllands-Posten|jyllands-posten.dk|
Ekstra Bladet|ekstrabladet.dk|
BT|bt.dk|
DR|dr.dk|
Helsingin Sanomat|hs.fi|
Ilta-Sanomat|is.fi|
Iltalehti|iltalehti.fi|
Yle|yle.fi|Yle Uutiset
Sermitsiaq|sermitsiaq.ag|
Morgunblaðið|mbl.is|
Postimees|postimees.ee|
ERR|err.ee|
Delfi|delfi.lt|
LRT|lrt.lt|
Gazeta Wyborcza|wyborcza.pl|Wyborcza.pl
Rzeczpospolita|rp.pl|
Onet|onet.pl|
Wirtualna Polska|wp.pl|WP
TVN24|tvn24.pl|
iDNES.cz|idnes.cz|
Novinky.cz|novinky.cz|
Denník N|dennikn.sk|
SME|sme.sk|
Index.hu|index.hu|
Telex|telex.hu|
Digi24|digi24.ro|
HotNews|hotnews.ro|HotNews.ro
Adevărul|adevarul.ro|
Kathimerini|kathimerini.gr|Η Καθημερινή
Ta Nea|tanea.gr|Τα Νέα
Dnevnik|dnevnik.bg|
Jutarnji list|jutarnji.hr|
Politika|politika.rs|
Blic|blic.rs|
N1|n1info.com|
The Moscow Times|themoscowtimes.com|Moscow Times
Meduza|meduza.io|Медуза
Kommersant|kommersant.ru|Коммерсантъ
Izvestia|iz.ru|Известия
Rossiyskaya Gazeta|rg.ru|Российская газета
Komsomolskaya Pravda|kp.ru|Комсомольская правда
Lenta.ru|lenta.ru|Лента.ру
Gazeta.ru|gazeta.ru|Газета.Ru
RBC|rbc.ru|РБК
Vedomosti|vedomosti.ru|Ведомости
RT|rt.com|RT на русском
Sputnik|sputniknews.com|
TASS|tass.com|ТАСС
RIA Novosti|ria.ru|РИА Новости
Novaya Gazeta|novayagazeta.ru|Новая газета
Ukrainska Pravda|pravda.com.ua|Українська правда, Украинская правда
Kyiv Independent|kyivindependent.com|The Kyiv Independent
Kyiv Post|kyivpost.com|
Hromadske|hromadske.ua|
Xinhua|xinhuanet.com|Xinhuanet, 新华网
People's Daily|people.com.cn|人民网
China Daily|chinadaily.com.cn|
Global Times|globaltimes.cn|环球时报
CGTN|cgtn.com|
South China Morning Post|scmp.com|SCMP
Caixin|caixin.com|财新
Sina|sina.com.cn|新浪
The Paper|thepaper.cn|澎湃新闻
Taipei Times|taipeitimes.com|
United Daily News|udn.com|聯合報
Liberty Times|ltn.com.tw|自由時報
Hong Kong Free Press|hongkongfp.com|
The Straits Times|straitstimes.com|
CNA|channelnewsasia.com|Channel NewsAsia
Malay Mail|malaymail.com|
The Star|thestar.com.my|
Malaysiakini|malaysiakini.com|
New Straits Times|nst.com.my|
Bangkok Post|bangkokpost.com|
The Nation|nationthailand.com|
Jakarta Post|thejakartapost.com|The Jakarta Post
Kompas|kompas.com|Kompas.com
Detik|detik.com|detikcom
Tempo|tempo.co|
Rappler|rappler.com|
Philippine Daily Inquirer|inquirer.net|INQUIRER.net
The Philippine Star|philstar.com|Philstar.com
VnExpress|vnexpress.net|
Tuổi Trẻ|tuoitre.vn|
Thanh Niên|thanhnien.vn|
NHK|nhk.or.jp|NHKニュース
Asahi Shimbun|asahi.com|朝日新聞, 朝日新聞デジタル, The Asahi Shimbun
Yomiuri Shimbun|yomiuri.co.jp|読売新聞, The Yomiuri Shimbun, 読売新聞オンライン
Mainichi Shimbun|mainichi.jp|毎日新聞, The Mainichi
Sankei Shimbun|sankei.com|産経新聞, 産経ニュース
Nikkei|nikkei.com|日本経済新聞, 日経
Tokyo Shimbun|tokyo-np.co.jp|東京新聞
Chunichi Shimbun|chunichi.co.jp|中日新聞
The Japan Times|japantimes.co.jp|Japan Times
The Japan News|japannews.yomiuri.co.jp|
Chosun Ilbo|chosun.com|조선일보
JoongAng Ilbo|joongang.co.kr|중앙일보
Dong-A Ilbo|donga.com|동아일보
Hankyoreh|hani.co.kr|한겨레
Hankook Ilbo|hankookilbo.com|한국일보
Kyunghyang Shinmun|khan.co.kr|경향신문
The Korea Herald|koreaherald.com|Korea Herald
The Korea Times|koreatimes.co.kr|Korea Times
Yonhap|yna.co.kr|연합뉴스
Daily Nation|nation.africa|Nation
The Standard (Kenya)|standardmedia.co.ke|
The East African|theeastafrican.co.ke|
Daily Maverick|dailymaverick.co.za|
News24|news24.com|
Mail & Guardian|mg.co.za|
IOL|iol.co.za|Independent Online
TimesLIVE|timeslive.co.za|
Sowetan|sowetanlive.co.za|SowetanLIVE
The Citizen|citizen.co.za|
Punch|punchng.com|The Punch
Vanguard|vanguardngr.com|Vanguard News
Premium Times|premiumtimesng.com|
The Guardian Nigeria|guardian.ng|
ThisDay|thisdaylive.com|
GhanaWeb|ghanaweb.com|
The Namibian|namibian.com.na|
Lesotho Times|lestimes.com|
The Herald (Zimbabwe)|herald.co.zw|
Daily Monitor|monitor.co.ug|
New Vision|newvision.co.ug|
The Citizen (Tanzania)|thecitizen.co.tz|
Addis Standard|addisstandard.com|
Jeune Afrique|jeuneafrique.com|
allAfrica|allafrica.com|allAfrica.com
Egypt Independent|egyptindependent.com|
Hespress|hespress.com|هسبريس
Asian Lite|asianlite.com|Asian Lite News, Asian Lite International
World Socialist Web Site|wsws.org|
The Diplomat|thediplomat.com|
Eurasia Review|eurasiareview.com|
Asia Times|asiatimes.com|
bne IntelliNews|intellinews.com|
Modern Diplomacy|moderndiplomacy.eu|
EUobserver|euobserver.com|
Euractiv|euractiv.com|EURACTIV`;

/** Outlets known by name: their pages may name them in other forms, which mean the same. */
export const knownOutlets: readonly KnownOutlet[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', domain = '', aliases = ''] = line.split('|');
    return { name, domain, aliases: aliases.split(', ').filter((alias) => alias !== '') };
  });
