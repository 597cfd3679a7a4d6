/**
 * Countries with what their people and things are called, their capital, and other names: "name|other names;demonyms;capital". A capital may
 * stand for its government ("Tehran said"). Source: own list from general knowledge of the world's states.
 */
export const countries: readonly string[] = `Afghanistan;Afghan,Afghans,Afghani;Kabul
Albania;Albanian,Albanians;Tirana
Algeria;Algerian,Algerians;Algiers
Andorra;Andorran;Andorra la Vella
Angola;Angolan,Angolans;Luanda
Argentina;Argentine,Argentinian,Argentines,Argentinians;Buenos Aires
Armenia;Armenian,Armenians;Yerevan
Australia;Australian,Australians,Aussie;Canberra
Austria;Austrian,Austrians;Vienna
Azerbaijan;Azerbaijani,Azeri,Azerbaijanis,Azeris;Baku
Bahamas;Bahamian;Nassau
Bahrain;Bahraini,Bahrainis;Manama
Bangladesh;Bangladeshi,Bangladeshis;Dhaka
Barbados;Barbadian;Bridgetown
Belarus|Belorussia;Belarusian,Belarusians,Belarussian;Minsk
Belgium;Belgian,Belgians;Brussels
Belize;Belizean;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian,Bolivians;La Paz
Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo
Botswana;Botswanan;Gaborone
Brazil;Brazilian,Brazilians;Brasilia
Britain|UK|United Kingdom|Great Britain|U.K.;British,Briton,Britons,Brits;London
Brunei;Bruneian;Bandar Seri Begawan
Bulgaria;Bulgarian,Bulgarians;Sofia
Burkina Faso;Burkinabe;Ouagadougou
Burma|Myanmar;Burmese;Naypyidaw
Burundi;Burundian;Gitega
Cambodia;Cambodian,Cambodians,Khmer;Phnom Penh
Cameroon;Cameroonian,Cameroonians;Yaounde
Canada;Canadian,Canadians;Ottawa
Chad;Chadian;N'Djamena
Chile;Chilean,Chileans;Santiago
China|PRC|People's Republic of China;Chinese;Beijing,Peking
Colombia;Colombian,Colombians;Bogota
Congo|DRC|Democratic Republic of Congo|DR Congo;Congolese;Kinshasa
Costa Rica;Costa Rican;San Jose
Croatia;Croatian,Croat,Croats,Croatians;Zagreb
Cuba;Cuban,Cubans;Havana
Cyprus;Cypriot,Cypriots;Nicosia
Czechia|Czech Republic;Czech,Czechs;Prague
Denmark;Danish,Dane,Danes;Copenhagen
Djibouti;Djiboutian;Djibouti
Ecuador;Ecuadorian,Ecuadorean;Quito
Egypt;Egyptian,Egyptians;Cairo
El Salvador;Salvadoran,Salvadorean;San Salvador
England;English,Englishman;London
Eritrea;Eritrean,Eritreans;Asmara
Estonia;Estonian,Estonians;Tallinn
Ethiopia;Ethiopian,Ethiopians;Addis Ababa
Fiji;Fijian,Fijians;Suva
Finland;Finnish,Finn,Finns;Helsinki
France;French,Frenchman,Frenchmen;Paris
Gabon;Gabonese;Libreville
Gambia;Gambian;Banjul
Georgia;Georgian,Georgians;Tbilisi
Germany;German,Germans;Berlin
Ghana;Ghanaian,Ghanaians;Accra
Greece;Greek,Greeks,Hellenic;Athens
Guatemala;Guatemalan,Guatemalans;Guatemala City
Guinea;Guinean;Conakry
Guyana;Guyanese;Georgetown
Haiti;Haitian,Haitians;Port-au-Prince
Holland|Netherlands|the Netherlands;Dutch,Dutchman;Amsterdam,The Hague
Honduras;Honduran,Hondurans;Tegucigalpa
Hungary;Hungarian,Hungarians,Magyar;Budapest
Iceland;Icelandic,Icelander,Icelanders;Reykjavik
India;Indian,Indians;New Delhi,Delhi
Indonesia;Indonesian,Indonesians;Jakarta
Iran|Islamic Republic|Islamic Republic of Iran;Iranian,Iranians,Persian;Tehran,Teheran
Iraq;Iraqi,Iraqis;Baghdad
Ireland;Irish,Irishman;Dublin
Israel;Israeli,Israelis;Jerusalem,Tel Aviv
Italy;Italian,Italians;Rome
Ivory Coast|Cote d'Ivoire;Ivorian,Ivorians;Yamoussoukro
Jamaica;Jamaican,Jamaicans;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian,Jordanians;Amman
Kazakhstan;Kazakh,Kazakhs,Kazakhstani;Astana
Kenya;Kenyan,Kenyans;Nairobi
Kosovo;Kosovar,Kosovan;Pristina
Kuwait;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Lao,Laotian;Vientiane
Latvia;Latvian,Latvians;Riga
Lebanon;Lebanese;Beirut
Liberia;Liberian,Liberians;Monrovia
Libya;Libyan,Libyans;Tripoli
Lithuania;Lithuanian,Lithuanians;Vilnius
Luxembourg;Luxembourger;Luxembourg
Macedonia|North Macedonia;Macedonian,Macedonians;Skopje
Madagascar;Malagasy;Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian,Malaysians;Kuala Lumpur
Mali;Malian,Malians;Bamako
Malta;Maltese;Valletta
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican,Mexicans;Mexico City
Moldova;Moldovan,Moldovans;Chisinau
Mongolia;Mongolian,Mongol;Ulaanbaatar
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan,Moroccans;Rabat
Mozambique;Mozambican;Maputo
Namibia;Namibian;Windhoek
Nepal;Nepali,Nepalese;Kathmandu
New Zealand;New Zealander,New Zealanders,Kiwi;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian,Nigerians;Abuja
North Korea|DPRK;North Korean,North Koreans;Pyongyang
Norway;Norwegian,Norwegians;Oslo
Oman;Omani,Omanis;Muscat
Pakistan;Pakistani,Pakistanis;Islamabad
Palestine;Palestinian,Palestinians;Ramallah
Panama;Panamanian;Panama City
Paraguay;Paraguayan;Asuncion
Peru;Peruvian,Peruvians;Lima
Philippines;Filipino,Philippine,Filipinos;Manila
Poland;Polish,Pole,Poles;Warsaw
Portugal;Portuguese;Lisbon
Qatar;Qatari,Qataris;Doha
Romania;Romanian,Romanians;Bucharest
Russia|Russian Federation;Russian,Russians;Moscow,the Kremlin,Kremlin
Rwanda;Rwandan,Rwandans;Kigali
Saudi Arabia|Kingdom of Saudi Arabia|KSA;Saudi,Saudis,Saudi Arabian;Riyadh
Scotland;Scottish,Scot,Scots;Edinburgh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serb,Serbs,Serbians;Belgrade
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean,Singaporeans;Singapore
Slovakia;Slovak,Slovaks,Slovakian;Bratislava
Slovenia;Slovenian,Slovene,Slovenes;Ljubljana
Somalia;Somali,Somalis,Somalian;Mogadishu
South Africa;South African,South Africans;Pretoria
South Korea|Republic of Korea;South Korean,South Koreans;Seoul
South Sudan;South Sudanese;Juba
Spain;Spanish,Spaniard,Spaniards;Madrid
Sri Lanka;Sri Lankan,Sri Lankans;Colombo
Sudan;Sudanese;Khartoum
Sweden;Swedish,Swede,Swedes;Stockholm
Switzerland;Swiss;Bern,Berne
Syria|Syrian Arab Republic;Syrian,Syrians;Damascus
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik,Tajiks;Dushanbe
Tanzania;Tanzanian,Tanzanians;Dodoma
Thailand;Thai,Thais;Bangkok
Togo;Togolese;Lome
Tunisia;Tunisian,Tunisians;Tunis
Turkey|Turkiye|Türkiye|Republic of Turkey;Turkish,Turk,Turks;Ankara
Turkmenistan;Turkmen;Ashgabat
Uganda;Ugandan,Ugandans;Kampala
Ukraine;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates|UAE|Emirates|U.A.E.;Emirati,Emiratis;Abu Dhabi
United States|US|U.S.|USA|America|U.S.A.|United States of America|the States;American,Americans;Washington,the White House
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek,Uzbeks;Tashkent
Vatican|Holy See;;Vatican City
Venezuela;Venezuelan,Venezuelans;Caracas
Vietnam|Viet Nam;Vietnamese;Hanoi
Wales;Welsh,Welshman;Cardiff
Yemen;Yemeni,Yemenis;Sanaa,Sana'a
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean,Zimbabweans;Harare
European Union|EU|E.U.|the bloc;;Brussels
Europe;European,Europeans;
Asia;Asian,Asians;
Africa;African,Africans;
Latin America;Latin American;
Middle East|Mideast;Middle Eastern;`.split('\n');

/** One name in several spellings or several names for one thing; the first is the one shown. Source: own list of names that news style guides differ on. */
export const nameVariants: readonly string[] = `Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Beijing|Peking
Guangzhou|Canton
Yangon|Rangoon
Ho Chi Minh City|Saigon
St. Petersburg|Saint Petersburg|St Petersburg
Ghent|Gent|Gand
Antwerp|Antwerpen|Anvers
Bruges|Brugge
Brussels|Bruxelles|Brussel
Cologne|Köln|Koln
Munich|München|Munchen
Nuremberg|Nürnberg|Nurnberg
Hanover|Hannover
Vienna|Wien
Geneva|Genève|Genf
Zurich|Zürich
Basel|Basle|Bâle
Berne|Bern
Lyon|Lyons
Marseille|Marseilles
Strasbourg|Strassburg|Straßburg
Dunkirk|Dunkerque
Milan|Milano
Turin|Torino
Florence|Firenze
Naples|Napoli
Venice|Venezia
Genoa|Genova
Rome|Roma
Padua|Padova
Lisbon|Lisboa
Seville|Sevilla
Zaragoza|Saragossa
Majorca|Mallorca
Minorca|Menorca
The Hague|Den Haag|Hague
Copenhagen|København
Gothenburg|Göteborg
Prague|Praha
Warsaw|Warszawa
Krakow|Cracow|Kraków
Gdansk|Danzig|Gdańsk
Wroclaw|Breslau|Wrocław
Bratislava|Pressburg
Bucharest|București
Belgrade|Beograd
Moscow|Moskva
Athens|Athina
Thessaloniki|Salonica|Salonika
Nicosia|Lefkosia
Crete|Kriti
Corfu|Kerkyra
Dnipro|Dnepr|Dnepropetrovsk
Mykolaiv|Nikolaev|Nikolayev
Zaporizhzhia|Zaporizhia|Zaporozhye
Chisinau|Kishinev
Tallinn|Reval
Havana|La Habana
Kathmandu|Katmandu
Kabul|Cabul
Mecca|Makkah
Medina|Madinah
Aleppo|Halab
Sanaa|Sana'a|Sana
Marrakesh|Marrakech
Tangier|Tangiers
Muhammad|Mohammed|Mohammad|Mohamed|Mohamad|Mohammadi
Hussein|Hossein|Husain|Hussain|Hosein
Gaddafi|Qaddafi|Gadhafi|Kadafi|Qadhafi
Ahmed|Ahmad
Ibrahim|Ebrahim|Ibrahin
Yusuf|Yousef|Youssef|Yousuf
Omar|Umar
Osama|Usama
Khamenei|Khamene'i
Erdogan|Erdoğan
Zelensky|Zelenskyy|Zelenskiy|Zelenski
Volodymyr|Vladimir
Oleksandr|Aleksandr|Alexander
Lukashenko|Lukashenka
Netanyahu|Netanyahou
Hezbollah|Hizbollah|Hizbullah|Hezballah
Al-Qaeda|al-Qaida|Al Qaeda|al Qaeda|al-Qaeda
Islamic State|ISIS|ISIL|IS|Daesh
Taliban|Taleban
Houthi|Huthi
Houthis|Huthis
Quran|Koran|Qur'an
Muslim|Moslem
Pentagon|Defense Department|Department of Defense|Defence Department
United Nations|UN|U.N.
European Union|EU|E.U.
World Health Organization|World Health Organisation|WHO
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
North Atlantic Treaty Organization|NATO|Nato
World Trade Organization|WTO
Associated Press|AP
Agence France-Presse|AFP
BBC|British Broadcasting Corporation
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Islamic Revolution Guards Corps
Covid-19|COVID-19|Covid|coronavirus
Persian Gulf|Arabian Gulf|the Gulf`.split('\n');
