/**
 * Events with a name of their own: games and cups, feasts, wars, forums. Those that count (`19e
 * réunion`), visits and storms are read by the recogniser.
 *
 * Source: written by hand from public usage. `;` divides events, the first form is canonical, `=` joins
 * other names.
 */

/** Games, cups, forums: a number, a place or a year may follow and belongs to the name. */
export const SERIES_EVENTS =
  'SEA Games=Jeux d’Asie du Sud-Est=Jeux de l’Asie du Sud-Est=Jeux sportifs d’Asie du Sud-Est=Jeux sportifs de l’Asie du Sud-Est=SEAGames=SAE Games;ASEAN Para Games=Para Games de l’ASEAN=Para Games;Jeux asiatiques=Asiad=ASIAD=Jeux sportifs asiatiques=Asian Games;Jeux olympiques=Jeux Olympiques=JO=Jeux olympiques et paralympiques;' +
  'Jeux olympiques d’hiver;Jeux olympiques de la jeunesse;Jeux paralympiques=Paralympiques;Jeux mondiaux;Universiade;Jeux de la Francophonie;Jeux méditerranéens;Jeux du Commonwealth;Jeux panaméricains;Jeux africains;Army Games=Jeux militaires internationaux=Jeux internationaux de l’armée;Coupe du monde=Coupe du Monde=Mondial;' +
  'Coupe du monde de football=Coupe du Monde de football;Coupe du monde féminine=Coupe du monde féminine de football;Coupe du monde de rugby;Coupe d’Asie=Coupe d’Asie de football;Coupe d’Asie des nations;AFF Cup=Coupe AFF=AFF Suzuki Cup=AFF Mitsubishi Cup=Coupe d’Asie du Sud-Est;ASEAN Cup=Coupe de l’ASEAN;Euro;Championnat d’Asie;Championnat d’Asie du Sud-Est;Championnats d’Asie;Championnats d’Asie du Sud-Est;Championnat d’Europe;Coupe d’Afrique des nations;Copa America;' +
  'Championnats du monde;Championnat du monde;Coupe Davis;Tour de France;Tour d’Espagne;Tour d’Italie;Roland-Garros;Wimbledon;US Open;Open d’Australie;Super Bowl;Miss International;Miss Supranational;Mister World;Ligue des champions;V-League;SEA V.League=SEA V-League;AFC Champions League;COP;Expo;Exposition universelle;Forum économique de Saint-Pétersbourg=Forum économique international de Saint-Pétersbourg=SPIEF;Forum économique oriental=Forum économique de l’Est=Forum de l’Est;Forum de Boao=Forum de Boao pour l’Asie;' +
  'Forum de Davos;Dialogue de Shangri-La=Shangri-La;Conférence de Munich sur la sécurité=Conférence de Munich;Forum de l’avenir de l’ASEAN;Forum sur l’avenir de l’ASEAN;Semaine de la Francophonie;Semaine de haut niveau;Festival de Cannes;Festival de Hué=Festival de Huê;Miss Univers;Miss Monde;Miss Vietnam;Miss Grand International;Miss Earth;' +
  'Eurovision;Vesak;Berlinale;Mostra;Année de la France;Année du Vietnam;Conférence des Parties=Conférence des parties;Nuit blanche;Nouvel An lunaire=Nouvel an lunaire=Nouvel An traditionnel;Fête de la musique;Intervision'

/** Feasts, wars, turns of history. */
export const NAMED_EVENTS =
  'Fête nationale=Fête Nationale=fête nationale;Têt=Têt traditionnel=Fête du Têt;Noël;Pâques;Nouvel An;Fête de la mi-automne=fête de la mi-automne;Fête des rois Hung=fête des rois Hung=Fête des rois fondateurs Hung;Fête du travail=Fête du Travail;Bunpimay=Boun Pi May=Bounpimay=Pi May;' +
  'Chol Chnam Thmay;Songkran;Ramadan;Aïd al-Fitr;Norouz=Nowruz;Diwali;Révolution d’Août=Révolution d’août;Révolution d’Octobre=Grande Révolution d’Octobre;Libération du Sud=libération du Sud;Réunification nationale;Révolution française;Révolution des Œillets;Jour de la Victoire=Jour de la victoire=Fête de la Victoire;Grande Guerre patriotique=Grande guerre patriotique;Seconde Guerre mondiale=Deuxième Guerre mondiale=2e Guerre mondiale=IIe Guerre mondiale;' +
  'Première Guerre mondiale=1re Guerre mondiale;guerre du Vietnam=Guerre du Vietnam;guerre d’Indochine=Guerre d’Indochine;guerre de Corée=Guerre de Corée;guerre froide=Guerre froide;bataille de Dien Bien Phu=victoire de Dien Bien Phu=campagne de Dien Bien Phu=Victoire de Dien Bien Phu;campagne Hô Chi Minh=campagne Ho Chi Minh=Campagne Hô Chi Minh;' +
  'offensive du Têt;Conférence de Genève;Conférence de Paris;Conférence de Bandung=Conférence de Bandoung;Printemps arabe;Printemps de Prague;Printemps du pays natal;Journée internationale de la femme=Journée internationale des femmes=Journée internationale des droits des femmes;Journée internationale de la Francophonie;' +
  'Journée de l’ASEAN;Journée de l’Unité africaine;Journée de l’Europe;Journée de l’Afrique;Journée de la Russie;Journée de la presse révolutionnaire du Vietnam;Journée des invalides de guerre et des morts pour la Patrie;Journée des enseignants vietnamiens;Saint-Valentin;Toussaint;Hanukkah;Halloween;Journée internationale du yoga;Heure de la Terre;Holodomor;Holocauste=Shoah;' +
  'Vu Lan=Fête Vu Lan=fête Vu Lan;Têt Doan Ngo;Trung Thu=Têt Trung Thu;Ok Om Bok=Ooc Om Boc;Sene Dolta;Fête Katê=fête Katê=festival Katê=Festival Katê;Loy Krathong;That Luang;Bon Om Touk;Visak Bochea;Meak Bochea;Thaipusam;Deepavali;Holi;Aïd al-Adha=Aïd el-Kébir;Chuseok;Seollal;Tsagaan Sar;Naadam;Maslenitsa;Pentecôte;Thanksgiving;Saint-Sylvestre;' +
  'Jour de l’An;Jour de la Réunification;Journée de la Réunification nationale;guerre d’Algérie;guerre du Golfe;guerre d’Espagne;guerre de Crimée;guerre des Six Jours;Commune de Paris;Longue Marche;Révolution culturelle;Soviets de Nghe Tinh;insurrection de Yen Bai;insurrection de Nam Ky;Insurrection générale d’Août=insurrection d’Août;' +
  'offensive générale du printemps 1975=Offensive générale du printemps 1975;offensive du Têt 1968;Dien Bien Phu aérien;chute de Saigon'
