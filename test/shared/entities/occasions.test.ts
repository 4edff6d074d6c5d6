import { expect, test } from 'vitest'
import { recogniseEvents } from '../../../shared/entities/recognisers/event.ts'
import { printedIn, rowsOf } from './printed.ts'

// How far an event's name goes, in sentences of our own: a sentence, then the names in it. Rows without names have none.
const TABLE = `
Le 70e anniversaire de la victoire de Nam Trung - Bac Lam est célébré. | 70e anniversaire ; victoire de Nam Trung - Bac Lam
La victoire de Nam Dinh face à Hanoï est large. |
Le premier anniversaire de la victoire d'Anna Keller a été fêté. | premier anniversaire
La fête de Bac Lam et le festival du printemps de Nam Trung attirent du monde. | fête de Bac Lam ; festival du printemps de Nam Trung
La fête du Têt traditionnel 2013 a réuni cent familles. | Têt traditionnel 2013
La foire AGREX reçoit cent firmes, et le salon VCCI n'en est pas un. | AGREX
Il effectuera des visites officielles en Hongrie et en Roumanie. | visites officielles
La victoire de Nam Trung - Bac Lam (1427) a mis fin à la guerre. | victoire de Nam Trung - Bac Lam
La 115e campagne de recherche a pris fin. | 115e campagne
Le festival Krossing-Over et le festival Nguyen Van Nam attirent du monde. | festival Krossing-Over
Le salon d'exportation de meubles de Hô Chi Minh-Ville (BOISEX 2024) s'ouvre en mars. | salon d'exportation de meubles de Hô Chi Minh-Ville ; BOISEX 2024
La foire de produits bio (Nord) et le salon du livre (Paris) ont fermé, le festival du rire (VNA) aussi. |
Le Forum de coopération économique entre Hanoï et Porto réunit cent firmes. | Forum de coopération économique entre Hanoï et Porto
Le Salon touristique international de Ho Chi Minh-Ville 2022 (ITE-HCMC 2022) ferme, l'ITE-HCMC a plu. | Salon touristique international de Ho Chi Minh-Ville 2022 ; ITE-HCMC 2022 ; ITE-HCMC
Rencontres bilatérales de Pham Binh Minh en marge du sommet. |
L'Année nationale du tourisme-Hue 2012 a pris fin. | Année nationale du tourisme-Hue 2012
Le Festival de la culture, des sports et du tourisme de 2016 s'est ouvert. | Festival de la culture, des sports et du tourisme de 2016
La foire-exposition sur les villages de métiers du Vietnam 2017 et une exposition sur les vélos ont fermé. | foire-exposition sur les villages de métiers du Vietnam 2017
Il effectuera une visite d'État au Japon du 3 au 6 mai. | visite d'État
Elle a rendu une visite de courtoisie au président. |
La douzième assemblée générale de l'Union des villes s'est ouverte. | douzième assemblée générale
Il participera aux 38e et 39e Sommets de l'ASEAN, à Bali. | 38e et 39e Sommets de l'ASEAN
Les 5e et 6e sessions ordinaires ont été longues. | 5e et 6e sessions ordinaires
L'étape vietnamienne de la SEA V.League 2024 est finie. | SEA V.League 2024
Les Journées de la culture laotienne s'ouvrent à Hanoï. | Journées de la culture laotienne
La Semaine du film coréen attire du monde. | Semaine du film coréen
Les 2e et 3e arrondissements de Lyon sont loin. |
Le sommet spécial ASEAN - États-Unis se tiendra en mai. | sommet spécial ASEAN - États-Unis
La société expose au salon SEMICON 2023 et à la foire « Vietnam Expo 2024 ». | SEMICON 2023 ; Vietnam Expo 2024
Le salon Louis XV et la foire Saint-Martin ont leurs habitués. |
Un sommet UE-Chine et le sommet du G20 sont annoncés. |
Ses visites officielles à Cuba et au Brésil ont duré. | visites officielles
Les échanges de visites officielles sont fréquents. |
La 3e session du Comité mixte Vietnam-Inde s'est ouverte. | 3e session
Le premier dialogue stratégique Vietnam-Canada s'est tenu mardi. | premier dialogue stratégique
Les Journées de la culture vietnamienne au Maroc s'ouvrent vendredi. | Journées de la culture vietnamienne au Maroc
Les Journées du cinéma français à Hanoï attirent du monde. | Journées du cinéma français à Hanoï
La Semaine de la culture lao au Vietnam se termine dimanche. | Semaine de la culture lao au Vietnam
La Semaine culturelle Hanoï-Tokyo bat son plein. | Semaine culturelle Hanoï-Tokyo
Le Festival international de la poésie de Hanoï reçoit cent auteurs. | Festival international de la poésie de Hanoï
Le Festival des arts de Huê 2016 a pris fin. | Festival des arts de Huê 2016
Le Festival de l'ao dai s'ouvre jeudi. | Festival de l'ao dai
La Fête des temples des rois Hung attire la foule. | Fête des temples des rois Hung
La Fête du temple Hung commence demain. | Fête du temple Hung
L'Année de l'amitié Vietnam-Cambodge a été lancée. | Année de l'amitié Vietnam-Cambodge
L'Année nationale du tourisme 2019 a Nha Trang pour centre. | Année nationale du tourisme 2019
Le Forum d'affaires Vietnam-Turquie réunit 200 sociétés. | Forum d'affaires Vietnam-Turquie
Le Forum régional de l'ASEAN a adopté deux textes. | Forum régional de l'ASEAN
Le 12e Sommet Asie-Europe (ASEM 12) s'ouvre à Bruxelles. | 12e Sommet Asie-Europe ; ASEM 12
La Coupe d'Afrique des nations commence en juin. | Coupe d'Afrique des nations
Le Championnat d'Asie du Sud-Est de football a lieu en décembre. | Championnat d'Asie du Sud-Est de football
Les Championnats d'Asie d'athlétisme 2023 se tiennent à Bangkok. | Championnats d'Asie d'athlétisme 2023
La V-League 2018 reprend samedi. | V-League 2018
Les 18es Jeux asiatiques (ASIAD 2018) commencent. | 18es Jeux asiatiques ; ASIAD 2018
Les Jeux d'Asie du Sud-Est 2021 ont été repoussés. | Jeux d'Asie du Sud-Est 2021
Les 9es Para Games de l'ASEAN s'achèvent. | 9es Para Games de l'ASEAN
Les Jeux olympiques de Tokyo ont été repoussés d'un an. | Jeux olympiques de Tokyo
Le Tet du Coq approche. | Tet du Coq
Les Vietnamiens de Lyon fêtent le Nouvel An lunaire et le Têt Quy Mao. | Nouvel An lunaire ; Têt Quy Mao
La Foire internationale de La Havane (FIHAV) accueille le Vietnam. | Foire internationale de La Havane ; FIHAV
La Foire-exposition du commerce et du tourisme de Lang Son ouvre. | Foire-exposition du commerce et du tourisme de Lang Son
Le Salon du livre de Francfort a lieu en octobre. | Salon du livre de Francfort
Le Salon international de l'alimentation de Paris ouvre lundi. | Salon international de l'alimentation de Paris
Vietnam Expo 2018 et la Vietnam International Travel Mart ont attiré. | Vietnam Expo 2018 ; Vietnam International Travel Mart
L'Exposition universelle d'Osaka ferme ses portes. | Exposition universelle d'Osaka
L'Expo 2020 de Dubaï s'achève. | Expo 2020
L'exercice Cobra Gold 2019 a commencé en Thaïlande. | Cobra Gold 2019
Le typhon Damrey et la tempête tropicale Sonca ont frappé. | typhon Damrey ; tempête tropicale Sonca
Le super typhon Haiyan a fait 7.000 morts et le cyclone Nargis 138.000. | super typhon Haiyan ; cyclone Nargis
L'ouragan Harvey et la tempête Ketsana ont fait des dégâts. | ouragan Harvey ; tempête Ketsana
Pour le 125e anniversaire de la naissance du Président Ho Chi Minh. | 125e anniversaire
Le 40e anniversaire des relations diplomatiques Vietnam-Canada. | 40e anniversaire
Après la Seconde Guerre mondiale et la guerre de résistance contre les Américains. | Seconde Guerre mondiale
La Journée internationale des personnes âgées est le 1er octobre. | Journée internationale des personnes âgées
La Journée mondiale de lutte contre le sida est célébrée. | Journée mondiale de lutte contre le sida
La Journée nationale du droit est fixée au 9 novembre. | Journée nationale du droit
L'Heure de la Terre est observée à Da Nang. | Heure de la Terre
La Conférence de Genève de 1954 et les Accords de Paris. | Conférence de Genève
La campagne de Diên Biên Phu et l'offensive générale du printemps 1975. | campagne de Diên Biên Phu ; offensive générale du printemps 1975
Le XIIe Congrès national du Parti s'ouvre le 20 janvier. | XIIe Congrès national
Lors de la dixième session de l'Assemblée nationale (14e législature). | dixième session
La 75e session de l'Assemblée générale de l'ONU commence. | 75e session
Le 5e plénum du Comité central se tient à Hanoï. | 5e plénum
La deuxième phase du projet et la troisième place reviennent à Hanoï. |
La première édition du journal date de 1951, depuis la première rencontre. |
La 2e division et le 3e étage sont fermés. |
Le tournoi de Wimbledon et Roland-Garros 2023. | Wimbledon ; Roland-Garros 2023
Le Tour de France passe par Lyon. | Tour de France
Le Grand Prix de Monaco est annulé. | Grand Prix de Monaco
Le Marathon international de Ho Chi Minh-Ville a réuni 8.000 coureurs. | Marathon international de Ho Chi Minh-Ville
La Saison du Vietnam en France s'est conclue. | Saison du Vietnam en France
L'Opération Sourire soigne des enfants. |
La visite officielle d'amitié et la visite de travail se suivent. | visite officielle d'amitié ; visite de travail
Le Concours international de piano de Hanoï commence. | Concours international de piano de Hanoï
La Réunion des ministres des Affaires étrangères de l'ASEAN s'ouvre. |
Le Dialogue de Shangri-La s'ouvre vendredi à Singapour. | Dialogue de Shangri-La
La 6e Conférence internationale sur la mer Orientale se tient à Da Nang. | 6e Conférence internationale
La fête nationale de la Chine et la Fête nationale du Laos. | fête nationale ; Fête nationale
La Coupe AFC 2019 et le Concours Tchaïkovski attirent les jeunes. | Coupe AFC 2019 ; Concours Tchaïkovski
La deuxième rencontre des maires s'est tenue à Lyon. | deuxième rencontre
Le 15e atelier international sur la mer a lieu à Hue. | 15e atelier international
Les fidèles célèbrent le Vu Lan et la fête Ok Om Bok. | Vu Lan ; Ok Om Bok
`

test.each(rowsOf(TABLE))('%s', (text, expected) => {
  expect(printedIn(recogniseEvents, text)).toEqual(expected)
})
