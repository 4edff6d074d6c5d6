/**
 * Bodies that copy names by a fixed name or acronym: international organisations, parties, parliaments,
 * media, companies. Bodies with a composed name (`ministère …`, `Comité …`) are read by the grammar.
 *
 * Source: written by hand from public usage; no list was copied. `;` divides bodies, the first form is
 * the canonical one, `=` joins other names and acronyms of the same body.
 */

export const INTERNATIONAL_BODIES =
  'Organisation des Nations unies=ONU=Nations unies;Réserve fédérale américaine=Réserve fédérale=Fed;' +
  'Conseil de sécurité=Conseil de sécurité de l’ONU=Conseil de sécurité des Nations unies;' +
  'Assemblée générale des Nations unies=Assemblée générale de l’ONU;' +
  'Conseil des droits de l’homme=Conseil des droits de l’homme de l’ONU=Conseil des droits de l’homme des Nations unies;' +
  'ASEAN=ANASE=Association des nations de l’Asie du Sud-Est=Association des nations d’Asie du Sud-Est;' +
  'Secrétariat de l’ASEAN;ASEAN-BAC=Conseil consultatif des affaires de l’ASEAN;Communauté de l’ASEAN;Union européenne=UE;Commission européenne=CE;' +
  'Parlement européen=PE;Conseil européen;Conseil de l’Union européenne;Conseil de l’Europe;' +
  'Banque centrale européenne=BCE;Banque européenne d’investissement=BEI;' +
  'Cour de justice de l’Union européenne=CJUE;Service européen pour l’action extérieure=SEAE;' +
  'Europol;Pacte mondial des Nations unies;Partenariat mondial pour l’éducation;' +
  'APEC=Forum de coopération économique Asie-Pacifique=Coopération économique pour l’Asie-Pacifique;' +
  'ASEM;' +
  'AIPA=Assemblée interparlementaire de l’ASEAN=Assemblée interparlementaire des pays membres de l’ASEAN;' +
  'Union interparlementaire=UIP;Assemblée parlementaire de la Francophonie=APF;' +
  'Assurance sociale du Vietnam=Sécurité sociale du Vietnam=Assurance sociale;Registre du Vietnam;Organisation internationale de la Francophonie=OIF=Francophonie;' +
  'Agence universitaire de la Francophonie=AUF;Commonwealth;' +
  'Organisation mondiale du commerce=OMC;Organisation mondiale de la santé=OMS;' +
  'Organisation internationale du travail=OIT;' +
  'Organisation internationale pour les migrations=OIM;' +
  'UNESCO=Organisation des Nations unies pour l’éducation, la science et la culture;' +
  'UNICEF=Fonds des Nations unies pour l’enfance;' +
  'FAO=Organisation des Nations unies pour l’alimentation et l’agriculture;' +
  'Programme des Nations unies pour le développement=PNUD;Programme alimentaire mondial=PAM;' +
  'UNFPA=FNUAP=Fonds des Nations unies pour la population;ONU Femmes=UN Women;P4G;Commission du Codex Alimentarius=Codex Alimentarius;' +
  'ONUDI=Organisation des Nations unies pour le développement industriel;' +
  'Programme des Nations unies pour l’environnement=PNUE;' +
  'HCR=UNHCR=Haut-Commissariat des Nations unies pour les réfugiés;ONUSIDA;' +
  'CNUCED=Conférence des Nations unies sur le commerce et le développement;' +
  'Agence internationale de l’énergie atomique=AIEA;Agence internationale de l’énergie=AIE;' +
  'Organisation de l’aviation civile internationale=OACI;' +
  'Organisation maritime internationale=OMI;' +
  'Organisation mondiale de la propriété intellectuelle=OMPI;' +
  'Organisation météorologique mondiale=OMM;Organisation mondiale du tourisme=OMT=ONU Tourisme;' +
  'Cour internationale de justice=CIJ;Cour pénale internationale=CPI;Chambres extraordinaires au sein des tribunaux cambodgiens=CETC=Chambres extraordinaires au sein des tribunaux du Cambodge;' +
  'Cour permanente d’arbitrage=CPA;Interpol;Fonds monétaire international=FMI;' +
  'Banque mondiale=BM=WB=Groupe de la Banque mondiale=Groupe Banque mondiale;Banque asiatique de développement=BAD=ADB;' +
  'Banque asiatique d’investissement dans les infrastructures=BAII=AIIB;' +
  'Société financière internationale=SFI=IFC;' +
  'Organisation de coopération et de développement économiques=OCDE;' +
  'OTAN=Organisation du Traité de l’Atlantique Nord;OSCE;' +
  'Organisation de coopération de Shanghai=OCS;Communauté des États indépendants=CEI;' +
  'Union économique eurasiatique=UEEA=UEE=EAEU=EAES;Commission économique eurasiatique=CEE;' +
  'Organisation du traité de sécurité collective=OTSC;CICA=Conférence pour l’interaction et les mesures de confiance en Asie=Conférence sur l’interaction et les mesures de confiance en Asie;Ordre de Malte;Armée du Salut;Wallonie-Bruxelles International=WBI;Délégation Wallonie-Bruxelles=Délégation générale Wallonie-Bruxelles=Délégation Wallonie-Bruxelles au Vietnam=Délégation Wallonie-Bruxelles à Hanoï;Fédération Wallonie-Bruxelles;Enabel;LuxDev=Lux-Development;BRICS;G7;G20;G77=Groupe des 77;' +
  'Union africaine=UA;Ligue arabe;Organisation de la coopération islamique=OCI;' +
  'OPEP=Organisation des pays exportateurs de pétrole;Organisation des États américains=OEA;' +
  'Association européenne de libre-échange=AELE=EFTA;' +
  'Mouvement des non-alignés=MNA=Mouvement des pays non-alignés;' +
  'Commission du Mékong=Commission du fleuve Mékong=MRC;Comité international olympique=CIO;' +
  'Croix-Rouge;Croissant-Rouge;Mouvement international de la Croix-Rouge et du Croissant-Rouge;Campus France=CampusFrance;Force intérimaire des Nations unies au Liban=FINUL;Oxfam;Greenpeace;Animals Asia;Caritas;Save the Children;Fonds mondial pour la nature=WWF;Comité international de la Croix-Rouge=CICR;Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge=FICR=IFRC;Médecins sans frontières=MSF;FIFA;' +
  'AFC=Confédération asiatique de football;AFF=Fédération de football de l’ASEAN;UEFA;' +
  'VFF=Fédération vietnamienne de football=Fédération de football du Vietnam;' +
  'Conseil olympique d’Asie=OCA;Mission des Nations unies au Soudan du Sud=MINUSS=UNMISS;MINUSCA;Force intérimaire de sécurité des Nations unies pour Abyei=FISNUA=UNISFA;' +
  'Forum économique mondial=WEF;OANA;AHA Centre=Centre AHA;Council on Foreign Relations;US Coast Guard;Œuvre d’Orient;Chaîne de l’Espoir=La Chaîne de l’Espoir;Enfants du Mékong;Ateliers d’Art de France;Légion étrangère;Comédie-Française;Ordre de Malte France;Union internationale des télécommunications=UIT;' +
  'Fonds international de développement agricole=FIDA;' +
  'Union internationale pour la conservation de la nature=UICN;' +
  'Cour européenne des droits de l’homme;' +
  'Organisation turcique=Organisation des États turciques;Conseil turcique;' +
  'Commission économique et sociale pour l’Asie et le Pacifique=ESCAP=CESAP;' +
  'Forum des îles du Pacifique=FIP;Conseil de coopération du Golfe=CCG;Mercosur=Marché commun du Sud;CELAC;CARICOM;' +
  'Zone de libre-échange continentale africaine=ZLECAf=ZLECA=AfCFTA=Zone de libre-échange continentale;Grande zone arabe de libre-échange=GZALE;' +
  'CITES=Convention CITES=Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction=Convention sur le commerce international des espèces menacées d’extinction;' +
  'CCNUCC=UNFCCC=Convention-cadre des Nations unies sur les changements climatiques=Convention-cadre des Nations unies sur le changement climatique;' +
  'Système d’intégration centraméricaine=SICA=Système d’intégration centraméricain=Système de l’intégration centraméricaine;IORA=Association des États riverains de l’océan Indien;' +
  'Organisation de coopération économique de la mer Noire=OCEMN=Coopération économique de la mer Noire;CAREC=Programme de coopération économique régionale pour l’Asie centrale;OHADA;Groupe de Visegrad;' +
  'CEDEAO;Médecins du Monde;Cités Unies France=Cités unies France;Viêt Minh=Vietminh;Conseil économique et social=ECOSOC;' +
  'Conseil économique, social et environnemental=CESE;' +
  'ALBA=Alliance bolivarienne pour les peuples de notre Amérique;Pentagone;Bundeswehr;' +
  'Haut-Commissariat aux droits de l’homme=HCDH=Haut-Commissariat des Nations unies aux droits de l’homme=Bureau du Haut-Commissaire des Nations unies aux droits de l’homme=Bureau du Haut-Commissaire aux droits de l’homme;Institut américain à Taïwan;Assistance publique - Hôpitaux de Paris=AP-HP;CNRS;CIRAD;INSERM;INRAE;Sciences Po;Business France;Bpifrance;Expertise France;Proparco;Banque européenne pour la reconstruction et le développement=BERD;Human Rights Watch;' +
  'Office des Nations unies contre la drogue et le crime=ONUDC=UNODC=Bureau des Nations unies contre la drogue et le crime;Programme des Nations unies pour les établissements humains=ONU-Habitat=UN-Habitat;' +
  'Union postale universelle=UPU;Organisation pour l’interdiction des armes chimiques=OIAC;Organisation mondiale des douanes;Organisation mondiale de la santé animale=OMSA=OIE;Organisation internationale de normalisation=ISO;' +
  'Groupe d’experts intergouvernemental sur l’évolution du climat=GIEC;Alliance mondiale pour les vaccins et la vaccination=GAVI;Banque interaméricaine de développement=BID;Banque africaine de développement=BAfD;Fonds pour l’environnement mondial=FEM;' +
  'Saint-Siège caodaïste de Tây Ninh=Saint-Siège caodaïste=Saint-Siège de Tây Ninh;Force de sécurité publique populaire=Sécurité publique populaire=Forces de sécurité publique populaire;Fonds vert pour le climat;AMRO;ACMECS=Stratégie de coopération économique Ayeyarwady-Chao Phraya-Mékong;SADC;COMESA=Marché commun de l’Afrique orientale et australe=Marché commun d’Afrique orientale et australe=Marché commun de l’Afrique de l’Est et de l’Afrique australe;IGAD;UEMOA;UNASUR;Alliance du Pacifique;BIMSTEC=Initiative du golfe du Bengale pour la coopération technique et économique multisectorielle=Initiative de la baie du Bengale pour la coopération technique et économique multisectorielle;SAARC=ASACR;AUKUS;Quad;MONUSCO;MINUSMA;OCHA;UNRWA;UNITAR;UNOPS;UNCTAD;CERN;ASEANAPOL;' +
  'Fédération internationale de natation=FINA;FIVB;FIBA;FIDE;World Athletics;CAF;CONMEBOL;Fédération des Jeux d’Asie du Sud-Est=SEAGF;Agence mondiale antidopage=AMA;Comité international paralympique;' +
  'Organisation de solidarité des peuples d’Afrique et d’Asie=AAPSO=OSPAA;Conseil mondial de la paix=CMP;Fédération syndicale mondiale=FSM;Fédération mondiale de la jeunesse démocratique=FMJD;' +
  'CARE=CARE International;World Vision;Plan International;ActionAid;Helvetas;SNV;Rikolto;ChildFund;Solidaridad;Habitat for Humanity;HRW;NASA;CIA;FBI;FDA;FSB;DARPA;IRD;EFEO=École française d’Extrême-Orient;INRA;Institut Goethe=Goethe-Institut;DAAD;KfW;Secours populaire=Secours populaire français;Secours catholique;Autorité palestinienne;CSIS;Mucem;MoMA'

export const PARTIES =
  'Parti communiste du Vietnam=PCV=Parti communiste vietnamien;' +
  'Parti populaire révolutionnaire du Laos=PPRL=Parti populaire révolutionnaire lao=Parti révolutionnaire populaire lao=Parti révolutionnaire populaire du Laos=PPR lao;' +
  'Parti du peuple cambodgien=PPC;PCC;Parti communiste chinois=Parti communiste de Chine;' +
  'Parti communiste de Cuba=Parti communiste cubain;Parti communiste français=PCF;' +
  'Parti communiste japonais=PCJ;Parti libéral-démocrate=PLD;' +
  'Parti communiste de la Fédération de Russie=KPRF=PCFR=Parti communiste russe;' +
  'Parti du Nouvel Azerbaïdjan=YAP=PNA=New Azerbaijan Party=Yeni Azerbaycan=Yeni Azerbaïdjan=Parti d’Azerbaïdjan nouveau=Parti de l’Azerbaïdjan nouveau=Parti Nouvel Azerbaïdjan;' +
  'Russie unie=Parti Russie unie=Parti de la Russie unie;Russie juste=Parti Russie juste=Parti de la Russie juste;Nur Otan=Nour Otan=Parti Nur Otan;Front large=Frente Amplio;Parti du travail de Corée=PTC=Parti des travailleurs de Corée;' +
  'Parti communiste indien=Parti communiste d’Inde=Parti communiste de l’Inde;' +
  'Parti du peuple mongol=PPM;ANC=Congrès national africain;Front de libération nationale=FLN;' +
  'Hamas;Hezbollah;Die Linke;Likoud;Fatah;FRELIMO;SWAPO;MPLA;ZANU-PF;PSUV;FSLN;Front Farabundo Martí de libération nationale=FMLN=Front Farabundo Martí pour la libération nationale;PAIGC;AKP;PSOE;PDI-P;Gerindra;UMNO;Komeito;Fidesz;Rassemblement national;La France insoumise;FUNCINPEC;Ligue nationale pour la démocratie=LND;Pheu Thai;Front Polisario;Ligue Awami;Congrès national indien;Podemos;Syriza;AKEL;Prachachon;Bhumjaithai;ÖVP;SPÖ;Les Républicains;Golkar;Kuomintang;Bharatiya Janata Party=BJP;Front de la Patrie du Vietnam=FPV=Front de la Patrie;' +
  'Front lao d’édification nationale=FLEN=FLCN=FEL=Front lao pour la construction nationale=Front lao de construction nationale;' +
  'Conférence consultative politique du peuple chinois=CCPPC;Bureau politique=Politburo'

export const PARLIAMENTS =
  'Assemblée nationale=AN;Assemblée populaire nationale=APN;Douma d’État=Douma;' +
  'Conseil de la Fédération;Milli Majlis=Milli Medjlis=Milli Mejlis=Milli Məclis;Bundestag;' +
  'Bundesrat;Knesset;Verkhovna Rada=Rada suprême;Grand Khoural=Grand Khoural d’État;Mejlis;Mejilis=Majilis;Majlis;' +
  'Chambre des représentants;Chambre des communes;Chambre des députés;Chambre des conseillers;' +
  'Sénat;Cour suprême;Cour populaire suprême;Tribunal populaire suprême;' +
  'Parquet populaire suprême;Cour constitutionnelle;' +
  'Ballet, opéra et orchestre symphonique de Hô Chi Minh-Ville=HBSO;Bureau gouvernemental=Bureau du gouvernement;Bureau présidentiel=Bureau du président;' +
  'Comité de gestion du capital de l’État dans les entreprises=Comité de gestion des capitaux de l’État dans les entreprises;Inspection du gouvernement=Inspection gouvernementale;Audit d’État;Conseil d’État;' +
  'département d’État=département d’État américain;Congrès américain;Congrès des États-Unis;' +
  'Comité permanent de l’Assemblée nationale;Assemblée nationale du pouvoir populaire=ANPP;Assemblée populaire suprême;Congrès national du peuple;Grande Assemblée nationale;Chambre des lords;Chambre des représentants du peuple;Chambre haute;Chambre basse;' +
  'Conseil de la nation;Lok Sabha;Rajya Sabha;Oliy Majlis;Eduskunta;Saeima;Seimas;Riigikogu;Cortes;Dáil;Skoupchtina;Jogorku Kenesh;Dewan Rakyat;Pyithu Hluttaw;Storting;Riksdag;Folketing;Sejm;Althing;Congrès des députés'
