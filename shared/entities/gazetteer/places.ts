/**
 * Places that agency copy names: towns and islands of Vietnam, capitals and great cities of the world,
 * their regions, continents, seas and rivers.
 *
 * Source: written by hand from common French usage. `;` divides places, `=` joins other spellings of
 * one; marks and case are folded when looking up.
 */

/** Vietnamese towns, districts, islands, regions; several are syllables of names too. */
export const VIETNAMESE_PLACES =
  'Hai Van;Ha Long=Along;Sa Pa=Sapa;Da Lat=Dalat;Nha Trang;Cam Ranh;Hoi An;My Son;Phu Quoc;' +
  'Con Dao;Ly Son;Cat Ba;Vung Tau;Ba Ria;Buon Ma Thuot=Buon Me Thuot;Pleiku;Quy Nhon=Qui Nhon;' +
  'Tam Ky;Dong Hoi;Dong Ha;Cua Lo;Phan Thiet;Phan Rang;Bien Hoa;Thu Dau Mot;My Tho;Cao Lanh;' +
  'Sa Dec;Long Xuyen;Chau Doc;Ha Tien;Rach Gia;Thu Duc;Cu Chi;Can Gio;Tan Son Nhat;Noi Bai;' +
  'Long Thanh;Van Don;Mong Cai;Dien Bien Phu;Muong La;Moc Chau;Pac Bo;Tan Trao;Lang Co;' +
  'Phong Nha-Ke Bang;Trang An;Hoa Lu;Son Tay;Ha Dong;Viet Tri;Dong Anh;Soc Son;Hoa Lac;Ba Vi;' +
  'Bat Trang;Kim Lien;Nam Dan;Vung Ang;Nghi Son;Chu Lai;Dung Quat;Tuy Hoa;Hien Luong;Vinh Moc;' +
  'Lao Bao;Cau Treo;Moc Bai;Huu Nghi;Mu Cang Chai;Dong Van;Meo Vac;Fansipan;Ban Gioc;Ba Be;' +
  'Tam Dao;Tay Ho;Hoan Kiem;Ba Dinh;Cau Giay;Hai Ba Trung;Dong Da;Long Bien;Gia Lam;Hoang Mai;' +
  'My Dinh;Truong Sa;Truong Sa Lon;Truong Sa Dong;Song Tu Tay;Song Tu Dong;Nam Yet;Sinh Ton;Sinh Ton Dong;Son Ca;Da Tay;Toc Tan;Len Dao;Co Lin;Thuyen Chai;Hoang Sa;Bach Long Vi;Cu Lao Cham;Spratly=Spratleys=Spratlys;' +
  'Paracel=Paracels;Tay Nguyen;Hauts Plateaux du Centre=Hauts-Plateaux;Tonkin;Annam;' +
  'Cochinchine;Indochine;Thang Long;Co Loa;Bac Ha;Ninh Kieu'

/** Town names that are as often a given name; they want a preposition before them. */
export const AMBIGUOUS_PLACES =
  'Vinh;Hue;Florence;Nancy;Sydney;Victoria;Vienne;Nice;Tours;Valence;Santiago;Kent;Georgetown;' +
  'Lincoln;Orange;Washington;Bari;Pau;Brest;Caen;Linz;Essen;Orly;Male;Bath;Reading;York;Davos;' +
  'Vienna;San Jose;Jeddah;Goa;Kobe;Nara;Alma;Chelsea;Jackson;Austin;Madison;Phoenix;Cali;Leon;' +
  'Cordoba;Bali;Java'

/** Capitals, great cities and the towns of diplomacy. */
export const WORLD_CITIES =
  'Paris;Abidjan;Abou Dhabi=Abu Dhabi;Abuja;Accra;Addis-Abeba;Alep;Alger;Almaty;Amman;' +
  'Amsterdam;Ankara;Antananarivo=Tananarive;Anvers;Astana=Noursoultan=Nur-Sultan;' +
  'Assomption=Asunción;Athènes;Bagdad=Baghdad;Bakou=Baku;Bamako;Bandar Seri Begawan;' +
  'Bangalore=Bengaluru;Bangkok;Bangui;Barcelone;Beijing=Pékin;Belgrade;Berlin;Berne;Beyrouth;' +
  'Bichkek=Bishkek;Bogota;Bombay=Mumbai;Bonn;Bordeaux;Boston;Brasilia;Bratislava;Brazzaville;' +
  'Bruxelles;Bucarest;Budapest;Buenos Aires;Busan=Pusan;Calcutta=Kolkata;Canberra;Cancun;' +
  'Canton=Guangzhou;Caracas;Casablanca;Chengdu;Chennai=Madras;Chiang Mai;Chiang Rai;Chicago;' +
  'Chisinau;Chongqing;Colombo;Conakry;Copenhague;Cotonou;Cracovie;Dacca=Dhaka;Dakar;Damas;' +
  'Dar es Salam=Dar es Salaam;Davao;Delhi;Denpasar;Dili;Djakarta=Jakarta;Djeddah;Dniepr=Dnipro;' +
  'Doha;Donetsk;Douchanbé=Dushanbe;Dresde;Dubaï;Dublin;Ekaterinbourg=Iekaterinbourg;Erevan;' +
  'Francfort=Francfort-sur-le-Main;Fukuoka;Gaza;Genève;Guangdong;Guangxi;Hambourg;Hangzhou;' +
  'Harare;Helsinki;Hiroshima;Hong Kong=Hongkong;Hyderabad;Incheon;Irkoutsk;Islamabad;Istanbul;' +
  'Jérusalem;Johannesburg;Johor Bahru;Juba;Kaboul;Kampala;Karachi;Katmandou;Kazan;Khabarovsk;' +
  'Kharkiv=Kharkov;Khartoum;Kherson;Kiev=Kyiv;Kigali;Kinshasa;Koweït City;Kuala Lumpur;Kunming;' +
  'Kyoto;La Havane;La Haye;La Mecque;La Paz;Lagos;Lahore;Lausanne;Le Caire;Le Cap;Leipzig;' +
  'Libreville;Lille;Lima;Lisbonne;Ljubljana;Lomé;Londres;Los Angeles;' +
  'Louang Prabang=Luang Prabang=Luangprabang;Louhansk=Lougansk;Luanda;Lusaka;Lviv;Lyon;' +
  'Macao=Macau;Madrid;Managua;Manama;Manille;Maputo;Mariupol=Marioupol;Marrakech;Marseille;' +
  'Mascate;Mashhad;Melbourne;Mexico;Milan;Minsk;Mogadiscio;Montevideo;Montpellier;Montréal;' +
  'Moscou;Mossoul;Munich;Mykolaïv;Nagasaki;Nagoya;Nairobi;Nakhon Phanom;Nanjing;Nankin;Nanning;' +
  'Nantes;Naples;Naypyidaw=Nay Pyi Taw=Naypyitaw;N’Djamena=Ndjamena;New Delhi;New York;Niamey;' +
  'Nicosie;Nijni-Novgorod;Nouakchott;Novossibirsk;Nuremberg;Odessa=Odesa;Okinawa;Omsk;Oran;' +
  'Osaka;Oslo;Ottawa;Ouagadougou;Oudomxay;Oufa;Oulan-Bator=Ulaanbaatar;Pakse;Panmunjom;Pattaya;' +
  'Penang;Perth;Phnom Penh;Phuket;Podgorica;Port-au-Prince;Porto;Porto-Novo;Prague;Pretoria;' +
  'Pristina;Putrajaya;Pyongyang;Québec;Quito;Rabat;Ramallah;Rangoun=Yangon;Reykjavik;Riga;' +
  'Rio de Janeiro;Riyad=Ryad;Rome;Rostov-sur-le-Don;Rotterdam;Saint-Pétersbourg;Sakhaline;' +
  'Samarcande;San Francisco;Sanaa;Sao Paulo;Sapporo;Sarajevo;Savannakhet;Sébastopol;Séoul;' +
  'Shanghai;Sharm el-Cheikh;Shenyang;Shenzhen;Siem Reap;Sihanoukville;Sofia;Sotchi;Stockholm;' +
  'Strasbourg;Surabaya;Taipei;Tachkent;Tallinn;Tbilissi;Téhéran;Tel-Aviv;Thimphou;Tianjin;' +
  'Tirana;Tokyo;Toronto;Toulouse;Tripoli;Tunis;Turin;Oulianovsk;Vancouver;Varsovie;Venise;' +
  'Versailles;Vientiane;Vilnius;Vladivostok;Volgograd;Washington D.C=Washington DC;Wellington;' +
  'Windhoek;Wuhan;Yaoundé;Yokohama;Zagreb;Zaporijia=Zaporijjia;Zurich;Achgabat=Ashgabat;' +
  'Sumgayit=Sumgaït;Ganja=Gandja;Gabala=Qabala;Chaki=Cheki=Sheki;Lankaran=Lenkoran;Agdam;Chouchi=Choucha;Nakhitchevan;Yogyakarta;Champassak=Champasak;' +
  'Attapeu=Attopeu;Saravane;Sékong;Houaphan=Huaphan;Xieng Khouang=Xiengkhouang;Khammouane;' +
  'Bolikhamsay=Bolikhamxay;Sayaboury=Xayaboury;Phongsaly;Bokeo;Luang Namtha;Thakhek;Udon Thani;' +
  'Khon Kaen;Nong Khai;Battambang;Kampot;Kampong Cham;Stung Treng;Ratanakiri;Mondolkiri;' +
  'Preah Vihear;Honolulu;Glasgow;Liège;Cologne;Bergen;Mandalay;Takeo;Cebu;Xiamen;Daegu;Hokkaido;Houston'

/** Regions and parts of states that are no countries of the table. */
export const WORLD_REGIONS =
  'Taïwan;Tibet;Xinjiang;Yunnan;Sichuan;Hainan;Fujian;Zhejiang;Jiangsu;Jiangxi;Hubei;Hunan;' +
  'Hebei;Henan;Shandong;Guizhou;Liaoning;Mongolie intérieure;Sibérie;Extrême-Orient russe;' +
  'Extrême-Orient;Caucase;Caucase du Sud;Tchétchénie;Tatarstan;Crimée;Donbass;Kaliningrad;' +
  'Haut-Karabakh=Haut-Karabagh;Karabakh=Karabagh;Abkhazie;Ossétie du Sud;Transnistrie;Kosovo;' +
  'Kurdistan;Cachemire;Pendjab;Kerala;Gujarat;Tamil Nadu;Azerbaïdjan de l’Est;' +
  'Azerbaïdjan oriental;Azerbaïdjan occidental;Cisjordanie;bande de Gaza;Golan;Sinaï;Darfour;' +
  'Sahara occidental;Catalogne;Bavière;Saxe;Hesse;Flandre=Flandres;Wallonie;Wallonie-Bruxelles;' +
  'Lombardie;Toscane;Sicile;Bretagne;Normandie;Île-de-France;Hauts-de-France;Grand Est;Occitanie;Nouvelle-Aquitaine;Auvergne-Rhône-Alpes;Provence-Alpes-Côte d’Azur;Pays de la Loire;Corse;Alsace;Lorraine;' +
  'Nouvelle-Calédonie;Polynésie française;La Réunion;Guadeloupe;Martinique;Guyane;Angleterre;' +
  'Écosse;Pays de Galles;Irlande du Nord;Ontario;Californie;Texas;Floride;Hawaï;' +
  'Nouvelle-Guinée;Bornéo;Sumatra;Sulawesi;Kalimantan;Papouasie;Aceh;Mindanao;Luzon=Luçon;' +
  'Sabah;Sarawak;Johor;Malacca;Jeju;Gyeonggi;Kyushu;Fukushima;Porto Rico;Groenland;Guantanamo;' +
  'Amazonie;Nagorno-Karabakh;Alaska;Queensland;Andalousie;Bohême;Sardaigne;Uttar Pradesh;Maharashtra;Nord-Kivu;Sud-Kivu;Tasmanie;Casamance;Katanga'

/** Continents, parts of continents, seas, straits, rivers. */
export const WIDE_PLACES =
  'Asie;Asie du Sud-Est;Asie du Sud;Asie du Nord-Est;Asie de l’Est;Asie orientale;' +
  'Asie centrale;Asie de l’Ouest;Asie occidentale;Asie méridionale;Asie du Nord;Asie-Pacifique;' +
  'Indo-Pacifique;Indopacifique;Asie-Europe;Eurasie;Europe;Europe de l’Est;Europe orientale;' +
  'Europe de l’Ouest;Europe occidentale;Europe centrale;Europe centrale et orientale;' +
  'Europe du Nord;Europe du Sud;Scandinavie;Balkans;Afrique;Afrique du Nord;Afrique de l’Ouest;' +
  'Afrique de l’Est;Afrique centrale;Afrique australe;Afrique subsaharienne;' +
  'Afrique occidentale;Afrique orientale;Corne de l’Afrique;Sahel;Sahara;Maghreb;Moyen-Orient;' +
  'Proche-Orient;Moyen-Orient et Afrique du Nord;Levant;Amérique;Amériques;Amérique latine;' +
  'Amérique du Nord;Amérique du Sud;Amérique centrale;Caraïbes;Antilles;Golfe;Océanie;' +
  'Pacifique;Pacifique Sud;Antarctique;Arctique;Atlantique;océan Pacifique;océan Indien;' +
  'océan Atlantique;océan Arctique;Méditerranée;mer Méditerranée;mer Orientale;' +
  'mer de Chine méridionale;mer de Chine orientale;mer de Chine;mer du Japon;mer Jaune;' +
  'mer Noire;mer Rouge;mer Caspienne;mer Baltique;Baltique;mer du Nord;mer Morte;' +
  'mer des Caraïbes;mer d’Arabie;golfe de Thaïlande;golfe du Tonkin;golfe du Mexique;' +
  'golfe de Guinée;golfe Persique;golfe Arabo-Persique;golfe du Bengale;golfe d’Aden;' +
  'baie du Bengale;détroit de Taïwan;détroit de Malacca;détroit d’Ormuz;canal de Suez;' +
  'canal de Panama;Mékong;Grand Mékong;delta du Mékong;delta du fleuve Rouge;fleuve Rouge;' +
  'Danube;Volga;Nil;Seine;Rhin;Rhône;Loire;Meuse;Gange;Indus;Amazone;Irrawaddy;Tonlé Sap;Everest;Andes;Yangtsé;lac Baïkal;Baïkal;lac Léman;Himalaya;Alpes;Oural;' +
  'péninsule coréenne;péninsule de Corée;péninsule arabique'

/** Buildings and sites known by a name alone. */
export const NAMED_SITES =
  'Kremlin;place Rouge;Palais apostolique;Vieux Quartier de Hanoï=Vieux Quartier;Maison Blanche;Élysée;palais de l’Élysée;tour Eiffel;' +
  'Notre-Dame de Paris;Temple de la Littérature;Angkor;Angkor Vat=Angkor Wat;Vat Phou;' +
  'That Luang;Palais présidentiel;Palais de la Réunification;Palais de l’Indépendance;' +
  'Palais du Peuple;Grand Palais;Grande Muraille;Cité interdite;Palais des Nations;' +
  'Statue de la Liberté;Palais de l’Assemblée du Peuple;port de Nha Rong;Maison sur pilotis'
