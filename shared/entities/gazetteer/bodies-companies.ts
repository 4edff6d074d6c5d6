/**
 * Companies, banks, airlines, clubs and their like that any reader of business news knows by name.
 *
 * Source: written by hand from public usage. `;` divides them, the first form is canonical, `=` joins others.
 */

export const COMPANIES =
  'PetroVietnam=PVN=Groupe national du pétrole et du gaz du Vietnam=Groupe national pétrolier et gazier du Vietnam;' +
  'EVN=Électricité du Vietnam=Groupe d’électricité du Vietnam;Vietnam Airlines;' +
  'Vietjet=Vietjet Air=VietJetAir;Bamboo Airways;Viettel;FPT;VNPT;Vingroup;VinFast;Vinamilk;T&T;' +
  'Vinacomin=TKV;Petrolimex;Vietcombank;BIDV;VietinBank;Agribank;Vietsovpetro;Rusvietpetro;' +
  'Zarubezhneft=Zaroubejneft;Gazprom;Gazprom Neft;Rosneft;Rosatom;Lukoil;Novatek;' +
  'Rossotroudnitchestvo;SOCAR;SOFAZ=Fonds pétrolier d’État d’Azerbaïdjan;AzerGold;' +
  'AstraZeneca;Pfizer;Sanofi;Sanofi Pasteur;Tesla;Bosch;BYD;Hitachi;Sony;Foxconn;Nestlé;Siemens;Hyundai=Huyndai;Lotte;Panasonic;Mitsubishi;' +
  'Nvidia;Aramco=Saudi Aramco;Sinopharm;Sinovac;Samsung;LG;Toyota;Honda;Intel;Apple;Google;' +
  'Microsoft;Boeing;Airbus;TotalEnergies;EDF;ExxonMobil;Shell;Huawei;JICA;KOICA;USAID;AFD;GIZ;' +
  'VUFO=UOAV;VCCI;KNDA;Eurocham;AmCham;JETRO;KOTRA;Vietnam Food Association=VFA;Aeroflot;FSVTS;' +
  'RDIF=Russian Direct Investment Fund;INTA;' +
  // Vietnam
  'Hoa Phat;Novaland;Masan;Techcombank;Sacombank;VPBank;HDBank;Eximbank;ACB;SHB;MSB;OCB;Vinhomes;Vincom=Vincom Retail;Vinpearl;Vinmec;VinUni;VinAI;VinBus;VNG;CMC;VinaPhone;MobiFone;Vietnamobile;Sabeco;Habeco;Vissan;Kinh Do;Trung Nguyen;TH True Milk=TH;Nutifood;Dabaco;Loc Troi;' +
  'Hoang Anh Gia Lai=HAGL;Thaco=Truong Hai=Thaco Truong Hai;Becamex;Sovico;Sun Group;FLC;BRG;Geleximco;Trung Nam;Nam Long;Dat Xanh;Van Thinh Phat;Tan Hiep Phat;SSI;VNDirect;Bao Viet;PVI;PV Gas;PV Power;PVOIL=PV Oil;PVEP;PTSC;Petrosetco;Vinachem;Vinalines;VIMC;Vinashin;VNPost=Vietnam Post;PNJ;DOJI;SJC;' +
  'Saigon Co.op;Satra;Saigontourist;Hanoitourist;Vietravel;Vinatex;Viglacera;Vicem;Coteccons;Ricons;Vinaconex;Lilama;Vinafood;Vinacafe;Vicofa;Vinh Hoan;Nam Viet;Minh Phu;Traphaco;Imexpharm;Nanogen;Vabiotech;VRG;ACV;VNR;VEC;SCIC;VSIP;VAMC;VASEP;VINASA;Ba Huan;VinaCapital;Dragon Capital;Song Lam Nghe An=SLNA;' +
  // Asia
  'SK=SK Group;SK Hynix;CJ;Hyosung;Posco;Doosan;Daewoo;Hanwha;Kepco;Kumho;Naver;Kakao;Coupang;Kia;Shinhan;Mirae Asset;Asiana;Toshiba;Canon;Ricoh;Fujitsu;NEC;NTT;Sumitomo;Marubeni;Itochu;Mitsui;Sojitz;Mizuho;Nomura;SoftBank;Rakuten;Aeon;Uniqlo;Nidec;Kyocera;Daikin;Ajinomoto;JBIC;NEDO;' +
  'Nissan;Mazda;Suzuki;Yamaha;Isuzu;Subaru;Bridgestone;Denso;Hino;Alibaba;Tencent;Baidu;ByteDance;Xiaomi;Oppo;Lenovo;ZTE;Haier;TCL;CATL;Geely;Chery;Sinopec;CNOOC;PetroChina;TSMC;Pegatron;Tata;Adani;Infosys;Wipro;Petronas;Pertamina;Grab;Gojek;Shopee;Lazada;Tiki;AirAsia;Garuda;Scoot;Jetstar;Qantas;Emirates;Etihad;Cathay Pacific;' +
  'CapitaLand;Keppel;Sembcorp;Temasek;SCG;Amata;ThaiBev;Central Group;DP World;' +
  // Elsewhere
  'Facebook;Meta=Meta Platforms;Instagram;WhatsApp;YouTube;TikTok;Twitter;Telegram;LinkedIn;Netflix;Spotify;Uber;Airbnb;Amazon;eBay;PayPal;OpenAI;SpaceX;Starlink;TripAdvisor;Booking;Agoda;Dell;IBM;Oracle;Cisco;Qualcomm;Ericsson;Nokia;Philips;Ford;Renault;Peugeot;Citroën;Stellantis;Volkswagen;BMW;Mercedes-Benz=Mercedes;Audi;Porsche;Volvo;Lexus;Opel;Fiat;Chrysler;Chevrolet;Land Rover;SAIC;XPeng;General Motors;Piaggio;' +
  'Lufthansa;KLM;Air France;Finnair;Total;BP;Eni;Repsol;Chevron;ConocoPhillips=Conoco Phillips=Conoco Philips;Equinor;Engie;Areva;Veolia;Vestas;Ørsted;Schneider Electric;ABB;General Electric;Alstom;Bombardier;Thales;Dassault;Safran;Naval Group;Lockheed Martin;Raytheon;Embraer;Rolls-Royce;Carrefour;Auchan;Decathlon;L’Oréal;LVMH;Chanel;Dior;Hermès;Danone;Lactalis;' +
  'Heineken;Carlsberg;Unilever;Bayer;BASF;Adidas;Nike;Puma;Zara;H&M;IKEA;Lego;Bouygues;Eiffage;Saint-Gobain;Lafarge;Sodexo;Accor;Ubisoft;Capgemini;BNP Paribas;Société générale;Caisse des dépôts;Rabobank;Commerzbank;Deutsche Bank;Santander;BBVA;UniCredit;ING;Crédit Agricole;Natixis;Axa;Allianz;UBS;HSBC;Standard Chartered;Barclays;Citibank=Citi;Goldman Sachs;JPMorgan=JP Morgan;Morgan Stanley;Moody’s;Standard & Poor’s=S&P;Fitch Ratings=Fitch;' +
  'UOB;DBS;OCBC;Maybank;PTTEP;Sonatrach;OCP;Kamaz;BelAZ;Skoda;Michelin;Luxshare;Goertek;QatarEnergy;ADNOC;Masdar;Orano;Framatome;Servier;Enel;Fincantieri;Damen;ASML;IndiGo;SpiceJet;Reliance;Mahindra;ONGC;BHP;Rio Tinto;Glencore;Petrobras;JBS;BioCubaFarma;Keidanren;Vestel;Arçelik;' +
  'McKinsey;Deloitte;KPMG;PwC=PricewaterhouseCoopers;BlackRock;Warburg Pincus;KKR;Maersk;CMA CGM;DHL;FedEx;UPS;Coca-Cola;PepsiCo=Pepsi;McDonald’s;Starbucks;KFC;Walmart;Procter & Gamble=P&G;Johnson & Johnson;Novartis;Roche;GSK;Moderna;BioNTech;Cargill;Caterpillar;Disney;Visa;Mastercard;Western Union;Prudential;Manulife;AIA;Sun Life;Generali;' +
  'Co.opmart;Big C;MM Mega Market;Lotte Mart;AEON Mall;Bach Hoa Xanh;FPT Shop;Fahasa;Highlands Coffee;Formosa Ha Tinh=Formosa;MSC;Evergreen;Hapag-Lloyd;COSCO;HMM=Hyundai Merchant Marine;Yang Ming;ANZ;Citigroup;Credit Suisse;Takeda;Siemens Energy;GE Vernova;Baemin;Gogoro;Napas;FTSE Russell;MSCI;Kantar;NielsenIQ=Nielsen;Ipsos;Gartner;Euromonitor;Statista;MoMo;ZaloPay;Zalo;Temu;Shein;Winmart;Xanh SM;Be Group;Digiworld;MediaTek;Marvell;Micron;AMD;Compal;Wistron;Quanta;Jabil;Savills;CBRE;Knight Frank;Colliers;Marriott;Hilton;Hyatt;Real Madrid;FC Barcelone;Manchester United;Manchester City;Arsenal;Juventus;Inter Milan;AC Milan;Bayern Munich=Bayern;Borussia Dortmund;Paris Saint-Germain=PSG;Olympique de Marseille;Olympique lyonnais;Tottenham;Ajax;Benfica;Harvard;MIT;' +
  // Airlines, makers, shops, banks, clubs of the region and beyond
  'Thép Xanh Nam Dinh=Thep Xanh Nam Dinh;Dong A Thanh Hoa=Dông A Thanh Hoa;Becamex Binh Duong;SHB Da Nang;The Cong-Viettel=The Cong Viettel;Hong Linh Ha Tinh;Công An Hanoï=Cong An Hanoi=Công An Hà Nôi;VTV Binh Dien Long An;Al-Nassr=Al Nassr;Al-Hilal=Al Hilal;Inter Miami;' +
  'Atlético Madrid=Atletico Madrid;AS Roma;Kuzeyboru;JAL;China Southern;China Eastern;Cebu Pacific;AZAL;VASCO;Sberbank;VTB;Yandex;Kaspersky;Uralkali;Belaruskali;Rosoboronexport;BrahMos;Larsen & Toubro;Toray;JERA;TEPCO;Obayashi;Taisei;SMBC;' +
  'MUFG;Yazaki;Unicharm;Lixil;Muji;Nitori;FamilyMart;Takashimaya;Emart=E-Mart;GS25;CGV=CJ CGV;Kookmin;IBK;Amorepacific;LG Innotek;Heesung;Amkor;Alipay;WeChat;Pinduoduo;Didi;CRRC;Sany;Wuling;Sunwoda;Wingtech;Bank of China;ICBC;PowerChina;JinkoSolar;LONGi;Sailun;Mixue;' +
  'Haidilao;Inventec;ASUS;Acer;Bolloré;RATP;SNCF;Keolis;Systra;Artelia;Essilor;Kering;Fnac;Poma;Doppelmayr;Fresenius;Messer;Ziehl-Abegg;ThyssenKrupp;Lidl;Aldi;Tesco;Dyson;Infineon;STMicroelectronics;NXP;GlobalFoundries;Synopsys;Broadcom;Qorvo;Onsemi;' +
  'Skyworks;Woolworths;Costco;Levi’s;Skechers;Crocs;New Balance;Lululemon;Pandora;Tetra Pak;Electrolux;Ikea;Scania;Grundfos;Ramboll;Statkraft;Wärtsilä;Valmet;Bechtel;Honeywell;Textron;Bunge;Wilmar;Sucafina;Simexco;Intimex;De Heus;Japfa;Charoen Pokphand;Genting;Axiata;Khazanah;' +
  'GIC;Frasers Property;Mapletree;SATS;Razer;Boustead;Jollibee;Traveloka;Tokopedia;B.Grimm;Banpu;Vinasoy;Vinasun;Biti’s=Bitis;Pomina;Vinakyoei;Cienco 4;Cienco;Phenikaa;Rikkeisoft;NashTech;Sendo;Voso;Postmart;Thegioididong=Mobile World;' +
  'Nafoods;Doveco;Lavifood;Vinamit;Cholimex;Acecook;Lotteria;TPBank;LPBank=LienVietPostBank;SeABank;BAC A BANK;VietABank;PVcomBank;ABBank;Kienlongbank;Saigonbank;OceanBank;GPBank;BVBank;VPBankS;VCBS;VietCap;FiinGroup;FiinRatings;Vietnam Report;VinVentures;PYN Elite;' +
  // Viettel abroad, telecoms, houses of the region, suppliers, advisers
  'Unitel;Telkomsel;Halotel;Natcom;Movitel;Mytel;Bitel;Telemor;Lumitel;Singtel;Ooredoo;Telenor;Verizon;AT&T;Telefónica;KDDI;Deutsche Telekom;LG Uplus;Hoa Sen;Tasco;Ahamove;Gemadept;Lasuco;Bibica;WinCommerce;Pharmacity;Domesco;Medlatec;VNVC;Masterise;Gamuda;VIB;PVFCCo;PVTrans;Idico;Sonadezi;VinBrain;VinBigData;VinSpeed;VinEnergo;BKAV;VNPay;Vina T&T;Saigon Newport;Tan Long;Sky Mavis;' +
  'Peace Corps;Room to Read;Operation Smile;Jones Lang LaSalle=JLL;Cushman & Wakefield;Ernst & Young=EY;Accenture;Skytrax;YouGov;Oxford Economics;Capital Economics;Krungthai;Pou Chen;Texhong;Brotex;Booyoung;Taekwang;Hansol;Idemitsu;Kajima;Suntory;Yakult;Shiseido;Terumo;Omron;Nikon;Konica Minolta;Nippon Koei;Starlux;Woori;CNPC;Goldwind;FrieslandCampina;Boskalis;Royal HaskoningDHV;Deltares;DKSH;Novo Nordisk;Carl Zeiss;Lesaffre;Adisseo;Virbac;Geodis;Colas Rail;Dassault Systèmes;Siemens Gamesa;Total Eren'
