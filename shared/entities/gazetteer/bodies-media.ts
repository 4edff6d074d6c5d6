/**
 * Agencies, papers, channels and reviews that copy cites by name.
 *
 * Source: written by hand from public usage. `;` divides them, the first form is canonical, `=` joins others.
 */

export const MEDIA =
  'Agence vietnamienne d’information=VNA=AVI=TTXVN;TASS=ITAR-TASS;Xinhua=Chine nouvelle;' +
  'Agence France-Presse=AFP;Reuters;Kyodo;Yonhap;Prensa Latina;' +
  'KPL=Khaosan Pathet Lao=Khaosane Pathet Lao=Les Nouvelles du Laos;Agence Kampuchea Presse=AKP;Bernama;Antara;KCNA;Azertag=Azertac;' +
  'Algérie Presse Service=APS;MAP;BBC;CNN;NHK;KBS;CCTV;Radio France Internationale=RFI;Radio Chine Internationale;Radio Roumanie Internationale;Radio Taïwan Internationale;TV5 Monde=TV5Monde=TV5;France 24;' +
  'France Télévisions;VTV1;VTV3;VTV4;VTV5;VTV=Télévision du Vietnam=Télévision nationale du Vietnam;' +
  'Voix du Vietnam=VOV=Radio La Voix du Vietnam=Radio Voix du Vietnam=La Voix du Vietnam;Nhân Dân;' +
  'Le Courrier du Vietnam=Courrier du Vietnam;Tuoi Tre;Thanh Nien;VnExpress;Vietnam News;VietnamPlus;' +
  'Quan doi nhan dan;Dai bieu nhan dan;Cong an nhan dan;Nguoi Lao Dong;Hanoi Moi;Tap chi Cong san;Saigon Giai Phong;Quotidien du Peuple=Renmin Ribao;' +
  'L’Humanité;Le Monde;Le Figaro;Nikkei;Bloomberg;Pasaxon;' +
  'UPI;DPA;EFE;ANSA;Anadolu;IRNA;PTI;Belga;Montsame;Interfax;RIA Novosti;Izvestia;Kommersant;Pravda;Al Jazeera;Deutsche Welle;Euronews;Arte;TF1;France 2;France 3;France 5;France Info=Franceinfo;France Inter;Radio France;Europe 1;RTL;BFM TV=BFMTV;Canal+;M6;RTBF;' +
  'Le Parisien;Les Échos;L’Express;Le Point;L’Obs;Mediapart;Ouest-France;Sud Ouest;Courrier international;Paris Match;Closer;Télérama;Nice-Matin;LCI;CNews;RMC;Radio-Canada;The Guardian=Guardian;The Economist;USA Today;Forbes;Newsweek;Fortune;National Geographic;Lonely Planet;CNBC;CBS;NBC;PBS;NPR;' +
  'China Daily;CGTN;Nikkei Asia;Asahi Shimbun=Asahi;Yomiuri Shimbun=Yomiuri;Mainichi Shimbun=Mainichi;JoongAng;MBC;SBS;KTV;Straits Times=The Straits Times;Channel NewsAsia=CNA;' +
  'Vientiane Times;Rappler;The Star;The Diplomat;Times of India;The Hindu;Granma;TeleSUR;Juventud Rebelde;El País;La Repubblica;Der Spiegel;Die Welt;VietnamNet;VnEconomy;Dan Tri;Lao Dong;Tien Phong;Dai Doan Ket;VTC;HTV;VTVcab;Vietnam Illustré=Vietnam Pictorial=Revue du Vietnam illustrée'
