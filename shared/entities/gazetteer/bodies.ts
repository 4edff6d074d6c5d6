/**
 * Bodies that copy names by a fixed name or acronym: international organisations, parties, parliaments,
 * media, companies. Bodies with a composed name (`ministère …`, `Comité …`) are read by the grammar.
 *
 * Source: written by hand from public usage; no list was copied. `;` divides bodies, the first form is
 * the canonical one, `=` joins other names and acronyms of the same body.
 */

export const INTERNATIONAL_BODIES =
  'Organisation des Nations unies=ONU=Nations unies=Nations-Unies;Conseil de sécurité=Conseil de sécurité de l’ONU=Conseil de sécurité des Nations unies;' +
  'Assemblée générale des Nations unies=Assemblée générale de l’ONU;Conseil des droits de l’homme=Conseil des droits de l’homme de l’ONU=Conseil des droits de l’homme des Nations unies;' +
  'ASEAN=ANASE=Association des nations de l’Asie du Sud-Est=Association des nations d’Asie du Sud-Est=Association des Nations de l’Asie du Sud-Est;Secrétariat de l’ASEAN;Communauté de l’ASEAN;' +
  'Union européenne=UE;Commission européenne=CE;Parlement européen=PE;Conseil européen;Conseil de l’Union européenne;Conseil de l’Europe;Banque centrale européenne=BCE;Banque européenne d’investissement=BEI;' +
  'Cour de justice de l’Union européenne=CJUE;Service européen pour l’action extérieure=SEAE;Eurojust;Europol;Frontex;' +
  'APEC=Forum de coopération économique Asie-Pacifique=Coopération économique pour l’Asie-Pacifique;ASEM;AIPA=Assemblée interparlementaire de l’ASEAN=Assemblée interparlementaire des pays membres de l’ASEAN;' +
  'Union interparlementaire=UIP;Assemblée parlementaire de la Francophonie=APF;Organisation internationale de la Francophonie=OIF=Francophonie;Agence universitaire de la Francophonie=AUF;Commonwealth;' +
  'Organisation mondiale du commerce=OMC;Organisation mondiale de la santé=OMS;Organisation internationale du travail=OIT;Organisation internationale pour les migrations=OIM;UNESCO=Organisation des Nations unies pour l’éducation, la science et la culture;' +
  'UNICEF=Fonds des Nations unies pour l’enfance;FAO=Organisation des Nations unies pour l’alimentation et l’agriculture;Programme des Nations unies pour le développement=PNUD;Programme alimentaire mondial=PAM;UNFPA=FNUAP=Fonds des Nations unies pour la population;' +
  'ONU Femmes;ONUDI=Organisation des Nations unies pour le développement industriel;Programme des Nations unies pour l’environnement=PNUE;HCR=UNHCR=Haut-Commissariat des Nations unies pour les réfugiés;ONUSIDA;CNUCED=Conférence des Nations unies sur le commerce et le développement;' +
  'Agence internationale de l’énergie atomique=AIEA;Agence internationale de l’énergie=AIE;Organisation de l’aviation civile internationale=OACI;Organisation maritime internationale=OMI;Organisation mondiale de la propriété intellectuelle=OMPI;Organisation météorologique mondiale=OMM;Organisation mondiale du tourisme=OMT=ONU Tourisme;' +
  'Cour internationale de justice=CIJ;Cour pénale internationale=CPI;Cour permanente d’arbitrage=CPA;Interpol;Fonds monétaire international=FMI;Banque mondiale=BM=WB;Banque asiatique de développement=BAD=ADB;Banque asiatique d’investissement dans les infrastructures=BAII=AIIB;' +
  'Société financière internationale=SFI=IFC;Organisation de coopération et de développement économiques=OCDE;OTAN=Organisation du Traité de l’Atlantique Nord;OSCE;Organisation de coopération de Shanghai=OCS;Communauté des États indépendants=CEI;' +
  'Union économique eurasiatique=UEEA=UEE=EAEU=EAES;Commission économique eurasiatique=CEE;Organisation du traité de sécurité collective=OTSC;CICA;BRICS;G7;G20;G77=Groupe des 77;Union africaine=UA;Ligue arabe;Organisation de la coopération islamique=OCI;OPEP=Organisation des pays exportateurs de pétrole;OPEP+;' +
  'Mercosur=Mercosul;Alliance du Pacifique;CARICOM;CELAC;Organisation des États américains=OEA;Association européenne de libre-échange=AELE=EFTA;Mouvement des non-alignés=MNA=Mouvement des pays non-alignés;Commission du Mékong=Commission du fleuve Mékong=MRC;' +
  'Comité international olympique=CIO;Croix-Rouge;Comité international de la Croix-Rouge=CICR;Médecins sans frontières=MSF;FIFA;AFC=Confédération asiatique de football;AFF=Fédération de football de l’ASEAN;UEFA;VFF=Fédération vietnamienne de football=Fédération de football du Vietnam;' +
  'Conseil olympique d’Asie=OCA;MINUSS=UNMISS;MINUSCA;FISNUA=UNISFA;Forum économique mondial=WEF;OANA;Organisation mondiale des douanes=OMD;Union internationale des télécommunications=UIT;Union postale universelle=UPU;Fonds international de développement agricole=FIDA;' +
  'GAVI;COVAX;Amnesty International;Greenpeace;Oxfam;WWF;Union internationale pour la conservation de la nature=UICN;Cour européenne des droits de l’homme;Organisation turcique=Organisation des États turciques;Conseil turcique;ESCAP=CESAP;Saint-Synode'

export const PARTIES =
  'Parti communiste du Vietnam=PCV=Parti communiste vietnamien;Parti populaire révolutionnaire du Laos=PPRL=Parti populaire révolutionnaire lao=Parti révolutionnaire populaire lao=Parti révolutionnaire populaire du Laos=PPR lao;' +
  'Parti du peuple cambodgien=PPC=Parti du Peuple cambodgien;Parti communiste chinois=Parti communiste de Chine;Parti communiste de Cuba=Parti communiste cubain;Parti communiste français=PCF;Parti communiste japonais=PCJ;Parti libéral-démocrate=PLD;' +
  'Parti communiste de la Fédération de Russie=KPRF=PCFR=Parti communiste russe;Parti du Nouvel Azerbaïdjan=YAP=PNA=New Azerbaijan Party=Yeni Azerbaycan=Yeni Azerbaïdjan=Parti d’Azerbaïdjan nouveau=Parti de l’Azerbaïdjan nouveau=Parti du nouvel Azerbaïdjan=Parti Nouvel Azerbaïdjan;' +
  'Russie unie=Parti Russie unie;Parti du travail de Corée=PTC=Parti des travailleurs de Corée;Parti communiste indien=Parti communiste d’Inde=Parti communiste de l’Inde;Parti communiste portugais=PCP;Parti communiste britannique;Parti du peuple mongol=PPM;Parti du congrès;FRELIMO;SWAPO;ANC=Congrès national africain;MPLA;' +
  'Front sandiniste de libération nationale=FSLN;Parti socialiste unifié du Venezuela=PSUV;Front de libération nationale=FLN;Fatah;Hamas;Hezbollah;Linke=Die Linke;SPD;CDU;Front de la Patrie du Vietnam=FPV=Front de la Patrie;Front lao d’édification nationale=FLEN=FLCN=FEL=Front lao pour la construction nationale=Front lao de construction nationale;' +
  'Conférence consultative politique du peuple chinois=CCPPC;Bureau politique=Politburo'

export const PARLIAMENTS =
  'Assemblée nationale=AN;Assemblée populaire nationale=APN;Douma d’État=Douma;Conseil de la Fédération;Milli Majlis=Milli Medjlis=Milli Mejlis=Milli Məclis;Bundestag;Bundesrat;Knesset;Verkhovna Rada=Rada suprême;Majilis=Mazhilis;Grand Khoural;Riksdag;Storting;Folketing;Sejm;Mejlis;' +
  'Chambre des représentants;Chambre des communes;Chambre des députés;Chambre des conseillers;Chambre des lords;Sénat;Maison Bleue;Cour suprême;Cour populaire suprême;Parquet populaire suprême;Cour constitutionnelle;Bureau gouvernemental=Bureau du gouvernement;Bureau présidentiel=Bureau du président;Inspection du gouvernement=Inspection gouvernementale;Audit d’État;Conseil d’État;Congrès américain;Congrès des États-Unis;Lok Sabha;Rajya Sabha;Cortes Generales;Conseil fédéral;Comité permanent de l’Assemblée nationale;Jogorku Kenesh;Oliy Majlis'

export const MEDIA =
  'Agence vietnamienne d’information=VNA=AVI=Agence Vietnamienne d’Information=TTXVN;TASS=ITAR-TASS;Xinhua=Chine nouvelle;Agence France-Presse=AFP;Reuters;Associated Press;Kyodo;Yonhap;Prensa Latina;KPL=Khaosan Pathet Lao;Agence Kampuchea Presse=AKP;Bernama;Antara;KCNA;RIA Novosti;Azertag=Azertac=Azertac=AZERTAC;BelTA;' +
  'Montsame;Kazinform;Algérie Presse Service=APS;MAP;ANSA;EFE;DPA;BBC;CNN;NHK;KBS;CCTV;RFI;TV5 Monde=TV5MONDE;France 24;France Télévisions;VTV=Télévision du Vietnam=Télévision nationale du Vietnam;Voix du Vietnam=VOV=Radio La Voix du Vietnam=La Voix du Vietnam;Nhân Dân=Nhan Dân;Le Courrier du Vietnam;Tuoi Tre;Thanh Nien;VnExpress;' +
  'Vietnam News;VietnamPlus;Quan doi nhan dan=Quân dôi Nhân dân;Hanoi Moi;Saigon Giai Phong;Granma;L’Humanité;Pravda;Le Monde;Le Figaro;New York Times;Washington Post;Financial Times;Wall Street Journal;Global Times;Bangkok Post;The Nation;The Straits Times;Jakarta Post;Nikkei;Asahi Shimbun;Bloomberg;China Daily;Pasaxon;Vientiane Times;Khmer Times;Phnom Penh Post'

export const COMPANIES =
  'PetroVietnam=PVN=Groupe national du pétrole et du gaz du Vietnam=Groupe national pétrolier et gazier du Vietnam;EVN=Électricité du Vietnam=Groupe d’électricité du Vietnam;Vietnam Airlines;Vietjet=Vietjet Air=VietJet;Bamboo Airways;Viettel;FPT;VNPT;Vingroup;VinFast;Vinhomes;Vinamilk;TH True Milk;T&T;Vinacomin=TKV;Vinatex;Petrolimex;Vietcombank;BIDV;VietinBank=Vietinbank;Agribank;Techcombank;MobiFone;' +
  'VietinBank;Vietsovpetro;Rusvietpetro;Gazpromviet;Zarubezhneft=Zaroubejneft;Gazprom;Gazprom Neft;Rosneft;Rosatom;Lukoil;Novatek;Rossotroudnitchestvo;Roscosmos;Rosoboronexport;Sberbank;SOCAR;SOFAZ=Fonds pétrolier d’État d’Azerbaïdjan;AzerGold;Azerbaijan Airlines=AZAL;Binnopharm;Vabiotech;Nanogen;IVAC;Pfizer;Moderna;AstraZeneca;' +
  'Sinopharm;Sinovac;Samsung;Samsung Electronics;LG;LG Electronics;Hyundai;Lotte;Doosan;Posco;Toyota;Honda;Mitsubishi;Sumitomo;Marubeni;Panasonic;Canon;Foxconn;Intel;Apple;Google;Microsoft;Boeing;Airbus;Siemens;Bosch;TotalEnergies;EDF;Engie;Thales;ExxonMobil;Chevron;Shell;Tesla;Nvidia;Huawei;Alibaba;Heineken;Nestlé;HSBC;' +
  'Standard Chartered;JICA;KOICA;USAID;AFD;GIZ;VUFO=UOAV;VCCI;VAFA;ADV;KNDA;VINASME;Eurocham;AmCham;JETRO;KOTRA;Ho Chi Minh-Ville FC;Vietnam Food Association=VFA;Sovico;Sun Group;Hoa Phat;Thaco;Masan;PV Gas;PV Power;Vietnam Posts;Lao Airlines;Aeroflot;Air France;Qatar Airways;Emirates;Turkish Airlines;Petrobras;Petronas;' +
  'Pertamina;PTT;Vinalines;ACV;Lilama;Viglacera;Cienco;FSVTS;RDIF=Russian Direct Investment Fund;INTA;CCPIT;Rostec;Kamaz;GAZ;Kaspersky;PECC2;Sojitz;Nokia;Ericsson;Danone;Michelin;Renault;Peugeot;Mercedes-Benz;BMW;Adidas;Nike;Unilever;Coca-Cola;Pepsico;Cargill;Visa;Mastercard;Grab;Temasek;Sembcorp;CapitaLand;Keppel'
