/**
 * Places that agency copy names: towns and islands of Vietnam, capitals and great cities of the world,
 * their regions, continents, seas and rivers.
 *
 * Source: written by hand from common French usage. `;` divides places, `=` joins other spellings of
 * one; marks and case are folded when looking up.
 */

/** Vietnamese towns, districts, islands, regions; several are syllables of names too. */
export const VIETNAMESE_PLACES =
  'Hai Van;Ha Long=Along;Sa Pa=Sapa;Da Lat=Dalat;Nha Trang;Cam Ranh;Hoi An;My Son;Phu Quoc;Con Dao;Ly Son;Cat Ba;' +
  'Vung Tau;Ba Ria;Buon Ma Thuot=Buon Me Thuot;Pleiku;Quy Nhon=Qui Nhon;Tam Ky;Dong Hoi;Dong Ha;Cua Lo;Phan Thiet;' +
  'Phan Rang;Bien Hoa;Thu Dau Mot;My Tho;Cao Lanh;Sa Dec;Long Xuyen;Chau Doc;Ha Tien;Rach Gia;Thu Duc;Cu Chi;' +
  'Can Gio;Tan Son Nhat;Noi Bai;Long Thanh;Van Don;Mong Cai;Dien Bien Phu;Muong La;Moc Chau;Pac Bo;Tan Trao;' +
  'Lang Co;Phong Nha-Ke Bang;Trang An;Tam Coc;Hoa Lu;Mai Chau;Son Tay;Ha Dong;Viet Tri;Uong Bi;Cam Pha;Do Son;' +
  'Dong Anh;Soc Son;Thach That;Hoa Lac;Ba Vi;Bat Trang;Huong Son;Kim Lien;Nam Dan;Vung Ang;Nghi Son;Chu Lai;' +
  'Dung Quat;Vinh Tan;Ca Na;Tuy Hoa;Gio Linh;Hien Luong;Vinh Moc;Lao Bao;Cau Treo;Moc Bai;Huu Nghi;Tan Thanh;' +
  'Mu Cang Chai;Hoang Su Phi;Dong Van;Meo Vac;Fansipan;Trung Khanh;Ban Gioc;Ba Be;Tam Dao;Tay Ho;Hoan Kiem;' +
  'Ba Dinh;Cau Giay;Thanh Xuan;Hai Ba Trung;Dong Da;Long Bien;Gia Lam;Hoang Mai;Nam Tu Liem;Bac Tu Liem;My Dinh;' +
  'Truong Sa;Hoang Sa;Song Tu Tay;Truong Sa Lon;Bach Long Vi;Tho Chu;Nam Du;Phu Quy;Cu Lao Cham;Spratly=Spratleys=Spratlys;' +
  'Paracel=Paracels;Tay Nguyen;Hauts Plateaux du Centre=Hauts-Plateaux;Tonkin;Annam;Cochinchine;Indochine;' +
  'Thang Long;Co Loa;Bach Mai;Van Ninh;Phu My;Thoi Son;Nui Thanh;Dien Ban;Que Son;Cam Lo;Vinh Linh;Hai Lang;' +
  'Kon Plong;Ia Grai;Sop Cop;Muong Te;Muong Lat;Ky Anh;Huong Khe;Quynh Luu;Dien Chau;Do Luong;' +
  'Bat Xat;Bac Ha;Si Ma Cai;Nguyen Binh;Hong Ngu;Tan Chau;Go Cong;Cai Be;Cai Lay;Ninh Kieu;Cai Rang;Phong Dien'

/** Town names that are as often a given name; they want a preposition before them. */
export const AMBIGUOUS_PLACES =
  'Vinh;Hue;Florence;Nancy;Sydney;Victoria;Vienne;Nice;Tours;Valence;Santiago;Kent;Georgetown;Lincoln;Orange;Washington;Bari;Pau;Brest;Caen;Linz;Essen;Orly;Male=Malé;Bath;Reading;York;Davos;Vienna;San Jose;San José;Jeddah;Goa;Kobe;Nara;Alma;Chelsea;Jackson;Austin;Madison;Phoenix;Cali;Leon;León;Cordoba;Bali;Java'

/** Capitals, great cities and the towns of diplomacy. */
export const WORLD_CITIES =
  'Paris;Abidjan;Abou Dhabi=Abu Dhabi;Abuja;Accra;Addis-Abeba=Addis Abeba;Aden;Alep;Alexandrie;Alger;Almaty;Amman;Amsterdam;' +
  'Anchorage;Andorre-la-Vieille;Ankara;Antananarivo=Tananarive;Anvers;Apia;Arkhangelsk;Asmara;Astana=Noursoultan=Nur-Sultan;' +
  'Assomption=Asunción;Athènes;Atlanta;Auckland;Bagdad=Baghdad;Bakou=Baku;Baltimore;Bamako;Bandar Seri Begawan;Bandung;' +
  'Bangalore=Bengaluru;Bangkok;Bangui;Banjul;Barcelone;Basra=Bassora;Beijing=Pékin;Belgrade;Belfast;Belmopan;Bergen;' +
  'Berlin;Berne;Beyrouth;Bichkek=Bishkek;Bilbao;Birmingham;Bissau;Blantyre;Bloemfontein;Bogota;Bologne;Bombay=Mumbai;Bonn;Bordeaux;' +
  'Boston;Brasilia;Bratislava;Brazzaville;Brême;Bridgetown;Brisbane;Bruges;Bruxelles;Bucarest;Budapest;Buenos Aires;' +
  'Bujumbura;Busan=Pusan;Byblos;Calcutta=Kolkata;Canberra;Cancun;Cannes;Canton=Guangzhou;Caracas;Cardiff;Carthagène;Casablanca;Castries;' +
  'Cayenne;Cebu;Changsha;Chengdu;Chennai=Madras;Chiang Mai;Chiang Rai;Chicago;Chisinau;Chittagong;Chongqing;Christchurch;Cluj-Napoca=Cluj;' +
  'Cologne;Colombo;Conakry;Copenhague;Cotonou;Cracovie;Dacca=Dhaka;Dakar;Dalian;Damas;Dar es Salam=Dar es Salaam;Darwin;' +
  'Davao;Delhi;Denpasar;Detroit;Dili;Djakarta=Jakarta;Djeddah;Dniepr=Dnipro;Dodoma;Doha;Donetsk;Dortmund;Douala;Douchanbé=Dushanbe;' +
  'Dresde;Dubaï=Dubai;Dublin;Durban;Düsseldorf;Edimbourg;Edmonton;Ekaterinbourg=Iekaterinbourg;Erevan;Francfort=Francfort-sur-le-Main;Freetown;Fukuoka;' +
  'Funafuti;Gaborone;Gaza;Gdansk;Gênes;Genève;Glasgow;Göteborg;Grenoble;Guadalajara;Guangdong;Guangxi;Guayaquil;' +
  'Haïfa;Halifax;Hambourg;Hangzhou;Hanovre;Harare;Harbin;Helsinki;Hiroshima;Hobart;Hokkaido;Hong Kong=Hongkong;Honiara;Honolulu;' +
  'Hyderabad;Ispahan;Incheon;Irkoutsk;Islamabad;Istanbul;Izmir;Jérusalem;Johannesburg;Johor Bahru;Juba;Kaboul;Kampala;Kandahar;' +
  'Karachi;Katmandou;Kazan;Khabarovsk;Kharkiv=Kharkov;Khartoum;Kherson;Kiev=Kyiv=Kyïv;Kigali;Kingston;Kinshasa;Kirkouk;Koweït City;' +
  'Krasnodar;Krasnoïarsk;Kuala Lumpur;Kunming;Kyoto;La Havane;La Haye;La Mecque;La Paz;La Valette;Lagos;Lahore;Langkawi;Las Vegas;Lausanne;' +
  'Le Caire;Le Cap;Le Havre;Leipzig;Libreville;Liège;Lille;Lilongwe;Lima;Limoges;Lisbonne;Liverpool;Ljubljana;Lomé;Londres;Los Angeles;Louang Prabang=Luang Prabang=Luangprabang;' +
  'Louhansk=Lougansk;Luanda;Lucerne;Lucknow;Lusaka;Lviv;Lyon;Macao=Macau;Madrid;Magnitogorsk;Makassar;Malabo;Malaga;Managua;Manama;Manchester;' +
  'Mandalay;Manille;Maputo;Mariupol=Marioupol;Marrakech;Marseille;Mascate;Maseru;Mashhad;Mbabane;Medan;Melbourne;Memphis;Mexico;Miami;Milan;' +
  'Minsk;Mogadiscio;Monrovia;Montevideo;Montpellier;Montréal;Moroni;Moscou;Mossoul;Mourmansk;Munich;Mykolaïv=Mykolaiv;Nagasaki;Nagoya;Nairobi;' +
  'Nakhon Phanom;Nanjing;Nankin;Nanning;Nantes;Naples;Nassau;Naypyidaw=Nay Pyi Taw=Naypyitaw;N’Djamena=Ndjamena;New Delhi;New York;Niamey;Nicosie;Nijni-Novgorod=Nijni Novgorod;' +
  'Nouakchott;Nouméa;Novossibirsk;Nuremberg;Odessa=Odesa;Okinawa;Omsk;Oran;Osaka;Oslo;Ottawa;Ouagadougou;Oudomxay;Oufa;Oulan-Bator=Oulan Bator=Ulaanbaatar;Oxford;' +
  'Padoue;Pakse=Paksé;Palerme;Palembang;Panmunjom;Papeete;Paramaribo;Pattaya;Penang;Perm;Perth;Phnom Penh;Phnom-Penh;Phuket;Podgorica;Port Moresby;Port-au-Prince;' +
  'Port-Louis;Port Vila;Porto;Porto-Novo;Portland;Poznan;Prague;Praia;Pretoria;Pristina;Puebla;Putrajaya;Pyongyang;Québec;Quito;Rabat;Ramallah;' +
  'Rangoun=Yangon;Recife;Reims;Rennes;Reykjavik;Riga;Rio de Janeiro;Riyad=Ryad;Rome;Rostov-sur-le-Don;Rotterdam;Rouen;Saint-Denis;Saint-Domingue;Saint-Étienne;Saint-Pétersbourg=Saint Pétersbourg;' +
  'Sakhaline;Salzbourg;Samara;Samarcande;Samarinda;San Diego;San Francisco;Sanaa;Santa Cruz;Sao Paulo;Sapporo;Sarajevo;Saratov;Savannakhet;' +
  'Seattle;Sébastopol;Semarang;Sendai;Séoul;Séville;Shanghai=Shanghaï;Sharm el-Cheikh;Shenyang;Shenzhen;Siem Reap;Sihanoukville;Sofia;Sotchi;Split;Stockholm;Strasbourg;Stuttgart;' +
  'Sucre;Surabaya;Suva;Suzhou;Taipei;Taïpeh;Tachkent;Tallinn;Tampa;Tanger;Tarawa;Tbilissi;Tegucigalpa;Téhéran;Tel-Aviv=Tel Aviv;Thessalonique;Thimphou;Tianjin;' +
  'Tirana;Tokyo;Toronto;Toulouse;Trieste;Tripoli;Tunis;Turin;Turku;Oulianovsk;Vaduz;Valparaiso;Vancouver;Varsovie;Venise;Vérone;Versailles;Vientiane;Vilnius;Vladivostok;' +
  'Volgograd;Voronej;Washington D.C=Washington DC;Wellington;Windhoek;Winnipeg;Wroclaw;Wuhan;Xi’an=Xian;Yamoussoukro;Yaoundé;Yekaterinburg;Yokohama;Zagreb;Zanzibar;Zaporijia=Zaporijjia;Zhengzhou;Zurich;Achgabat=Ashgabat;Sumgayit=Sumgaït;' +
  'Ganja=Gandja;Chouchi=Choucha;Nakhitchevan;Bata;Banda Aceh;Yogyakarta;Champassak=Champasak;Attapeu=Attopeu;Saravane;Sékong;Houaphan=Huaphan;Xieng Khouang=Xiengkhouang;Khammouane;Bolikhamsay=Bolikhamxay;' +
  'Sayaboury=Xayaboury;Phongsaly;Bokeo;Luang Namtha;Thakhek;Udon Thani;Khon Kaen;Ubon Ratchathani;Sakon Nakhon;Nong Khai;Battambang;Kampot;Kampong Cham;Kratie;Stung Treng;Ratanakiri;Mondolkiri;Svay Rieng;Prey Veng;Takeo;Kandal;Pursat;Preah Vihear'

/** Regions and parts of states that are no countries of the table. */
export const WORLD_REGIONS =
  'Taïwan=Taiwan;Tibet;Xinjiang;Yunnan;Sichuan;Hainan;Fujian;Zhejiang;Jiangsu;Jiangxi;Hubei;Hunan;Hebei;Henan;Shandong;Shanxi;Shaanxi;Guizhou;Liaoning;Jilin;Heilongjiang;Anhui;Gansu;' +
  'Mongolie intérieure;Sibérie;Extrême-Orient russe;Extrême-Orient;Caucase;Caucase du Sud;Tchétchénie;Tatarstan;Bachkortostan;Daghestan;Kalmoukie;Crimée;Donbass;Kaliningrad;Primorié;Yakoutie;' +
  'Haut-Karabakh=Haut-Karabagh;Karabakh=Karabagh;Abkhazie;Ossétie du Sud;Transnistrie;Kosovo;Kurdistan;Cachemire;Pendjab;Kerala;Gujarat;Tamil Nadu;Maharashtra;Bengale occidental;' +
  'Azerbaïdjan de l’Est;Azerbaïdjan oriental;Azerbaïdjan occidental;Cisjordanie;bande de Gaza;Golan;Sinaï;Darfour;Sahara occidental;Catalogne;Andalousie;Pays basque;Galice;Bavière;Saxe;Hesse;Rhénanie-du-Nord-Westphalie;' +
  'Bade-Wurtemberg;Basse-Saxe;Brandebourg;Thuringe;Flandre=Flandres;Wallonie;Wallonie-Bruxelles;Lombardie;Toscane;Vénétie;Piémont;Sicile;Sardaigne;Corse;Bretagne;Normandie;Alsace;Lorraine;Provence;Occitanie;Île-de-France;Auvergne-Rhône-Alpes;' +
  'Nouvelle-Aquitaine;Hauts-de-France;Seine-Saint-Denis;Val-de-Marne;Nouvelle-Calédonie;Polynésie française;La Réunion;Guadeloupe;Martinique;Mayotte;Guyane;Angleterre;Écosse;Pays de Galles;Irlande du Nord;Silésie;Moravie;Bohême;' +
  'Transylvanie;Vojvodine;Ontario;Alberta;Manitoba;Colombie-Britannique;Nouveau-Brunswick;Californie;Texas;Floride;Oregon;Hawaï;Alaska;Arizona;Pennsylvanie;Massachusetts;Maryland;Virginie;Caroline du Nord;Caroline du Sud;Géorgie du Sud;Nouveau-Mexique;' +
  'Nouvelle-Galles du Sud;Queensland;Nouvelle-Guinée;Australie-Occidentale;Tasmanie;Bornéo;Sumatra;Sulawesi;Kalimantan;Papouasie;Aceh;Mindanao;Luzon=Luçon;Sabah;Sarawak;Johor;Malacca;Jeju;Gyeonggi;Honshu;Kyushu;Shikoku;Hokkaido;Fukushima;Porto Rico;Groenland;' +
  'Guantanamo;Amazonie;Patagonie;Katanga;Nord-Kivu;Kivu;Tigré;Punjab;Sindh;Baloutchistan;Khorassan;Louisiane;Ohio;Michigan;Indiana;Colorado;Nevada;Utah;Minnesota;Wisconsin;Missouri;Tennessee;Kentucky;Alabama;Nagorno-Karabakh;Îles Vierges'

/** Continents, parts of continents, seas, straits, rivers. */
export const WIDE_PLACES =
  'Asie;Asie du Sud-Est;Asie du Sud;Asie du Nord-Est;Asie de l’Est;Asie orientale;Asie centrale;Asie de l’Ouest;Asie occidentale;Asie méridionale;Asie du Nord;Asie-Pacifique;Indo-Pacifique;Indopacifique;' +
  'Asie-Europe;Asie-Océanie;Eurasie;Europe;Europe de l’Est;Europe orientale;Europe de l’Ouest;Europe occidentale;Europe centrale;Europe centrale et orientale;Europe du Nord;Europe du Sud;Europe du Sud-Est;Scandinavie;Balkans;Balkans occidentaux;Pays baltes;' +
  'Afrique;Afrique du Nord;Afrique de l’Ouest;Afrique de l’Est;Afrique centrale;Afrique australe;Afrique subsaharienne;Afrique occidentale;Afrique orientale;Corne de l’Afrique;Sahel;Sahara;Maghreb;Moyen-Orient;Proche-Orient;' +
  'Moyen-Orient et Afrique du Nord;Levant;Amérique;Amériques;Amérique latine;Amérique du Nord;Amérique du Sud;Amérique centrale;Caraïbes;Antilles;Océanie;Pacifique;Pacifique Sud;Pacifique du Sud;Antarctique;Arctique;Atlantique;' +
  'océan Pacifique;océan Indien;océan Atlantique;océan Arctique;océan Austral;Méditerranée;mer Méditerranée;mer Orientale;mer de Chine méridionale;mer de Chine orientale;mer de Chine;mer du Japon;mer Jaune;mer Noire;mer Rouge;mer Caspienne;' +
  'mer Baltique;Baltique;mer du Nord;mer d’Azov;mer d’Aral;mer Morte;mer des Caraïbes;mer d’Arabie;mer d’Andaman;mer de Sulu;mer des Philippines;mer d’Oman;golfe de Thaïlande;golfe du Tonkin;golfe du Mexique;golfe de Guinée;golfe Persique;' +
  'golfe Arabo-Persique;golfe du Bengale;golfe d’Aden;baie du Bengale;détroit de Taïwan;détroit de Malacca;détroit d’Ormuz;détroit de Béring;canal de Suez;canal de Panama;Mékong;Grand Mékong;sous-région du Grand Mékong;Haut-Mékong;' +
  'delta du Mékong;delta du fleuve Rouge;fleuve Rouge;rivière des Parfums;Danube;Volga;Nil;Amazone;Gange;Rhin;Seine;Yangtsé;lac Baïkal;Baïkal;lac Léman;Himalaya;Alpes;Oural;Andes;Carpates;Pyrénées;Ararat;' +
  'péninsule coréenne;péninsule de Corée;péninsule indochinoise;péninsule arabique;Terre de Feu;Terre sainte;Cap Horn;Grand Nord;Rivière Rouge;Rivière noire;Plaine des Jarres;Plaine des Joncs;Triangle d’or;Silicon Valley;Wall Street'

/** Buildings and sites known by a name alone. */
export const NAMED_SITES =
  'Kremlin;place Rouge;Maison Blanche;Maison-Blanche;Élysée;palais de l’Élysée;Matignon;palais Bourbon;tour Eiffel;Notre-Dame de Paris;Temple de la Littérature;Angkor;Angkor Vat=Angkor Wat;Vat Phou;That Luang;Palais présidentiel;' +
  'Palais de la Réunification;Palais de l’Indépendance;Palais du Peuple;Grand Palais;Grande Muraille;Cité interdite;Palais des Nations;Palais de l’Unesco;Big Ben;Statue de la Liberté;Porte de Brandebourg;Opéra de Sydney;' +
  'Grand Palais du Peuple;Palais de l’Assemblée du Peuple;Malacañang;Dinh Thong Nhat;Nha Rong;port de Nha Rong;Maison sur pilotis;Christ Rédempteur;Burj Khalifa;Cité du Vatican;Parthénon'
