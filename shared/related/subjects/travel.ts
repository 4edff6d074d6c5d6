/** Who travels, and on what. The notation is that of `subject.ts`. */
import type { Subject } from './subject.ts'

export const TRAVEL: readonly Subject[] = [
  {
    code: 't',
    name: 'tourisme',
    words:
      'touris ~voyag voyagiste voyageur voyages-organises hotel charter ~sejour visiteurs$ visiteurs-internationaux ' +
      'visiteurs-etrangers croisier paquebot villegiature balneair plage$ randonn ecotouris visa-touristique nuitee ' +
      'homestay trekking excursion agence-de-voyage ~destination ~hebergement ~baie-d ~vieille-ville ~passeport ~visa$ ' +
      'vacancier vacances$ exempte-de-visa exemption-de-visa visas-electroniques e-visa ~paysage guide-touristique ' +
      'office-du-tourisme arrivees-internationales station-balneaire stations-balneaires grotte$ speleolog spa$ thermal ' +
      '~site-touristique circuit-touristique circuits-touristiques ~fleurs-attir ~baie$ ~cascade ~plateau-de balade$ ' +
      'chambres-d-hotel taux-d-occupation guide-vert lonely-planet carnet-de-route auberge village-touristique routard ' +
      'saison-touristique office-de-tourisme visas-de-tourisme ~ruelle ~station-estivale visa-electronique ' +
      'exemptions-de-visa politique-de-visa politique-des-visas touristes-etrangers sable-blanc lieux-a-visiter ' +
      'sites-a-visiter guide-de-voyage guides-de-voyage magazine-de-voyage ile-paradisiaque iles-paradisiaques ' +
      'complexe-touristique complexes-touristiques circuit-de-decouverte plus-belles-iles plus-belles-plages bungalow ' +
      'tripadvisor',
  },
  {
    code: 'l',
    name: 'transports',
    words:
      'transport ~transporte$ ~transportee$ aerien ~aeroport vol$ ferroviair chemin-de-fer chemins-de-fer voie-ferree ' +
      'autorout routier metro$ tramway ports$ port-de- port-international portuair logistiq compagnie-aerienne airlines ' +
      'aviation train$ tgv$ grande-vitesse autocar autobus taxi pont-de pont-sur tunnel conteneur fret$ cargo$ armateur ' +
      'liaison peripherique rocade peage passager automobiliste ~gare$ ~pont$ ~port$ ~avion ~piste ~navire ~troncon ' +
      '~trafic !trafic-de-drogue !trafic-d- !port-du-masque embouteillage moto$ bus$ boeing airbus navette aeronautique ' +
      'echangeur rail$ voie-rapide voies-rapides chaussee$ ponts$ ouvrage-d-art haubans tablier$ viaduc$ carrefour$ ' +
      'locomotive cheminot voyages-en-train terminal$ aerogare decollage atterri escale$ ligne-directe lignes-directes ' +
      'vol-direct vols-directs vol-inaugural appareil-de-ligne pilote-de-ligne port-en-eau-profonde porte-conteneurs ' +
      'batelier fluvial$ fluviaux cabotage ferry$ velo$ pietonn telepherique funiculaire code-de-la-route ' +
      'permis-de-conduire covoiturage infrastructures-routieres ~infrastructure$ ~circulation voitures-lits wagon$ ' +
      'voie-metrique ecartement compagnies-aeriennes decolle hub-aerien petrolier-geant vrac$ dock$ bateaux-bus ' +
      'boulevard-peripherique voitures-partagees trottinette stationnement$ parking$ feux-tricolores ' +
      'ceinture-de-securite alcool-au-volant scooter deux-roues canal$ canaux$ voie-navigable voies-navigables ecluse$ ' +
      'vraquier airways$ rond-point ronds-points heures-de-pointe desengorg',
  },
]
