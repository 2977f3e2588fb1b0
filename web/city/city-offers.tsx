import type { CityResponse } from '../../domain/responses.ts';
import { AskCity } from '../ask/ask-city.tsx';
import { CityFunds } from './city-funds.tsx';
import { CityGuides } from './city-guides.tsx';
import { CityNetworks } from './city-networks.tsx';
import styles from './city-offers.module.css';

/** What there is for a city and around it: whom to ask, who pays, what it belongs to, which guides it followed. */
export function CityOffers({ answer }: { readonly answer: CityResponse }) {
  const { city } = answer;
  return (
    <div className={styles.parts}>
      <AskCity city={city} />
      <CityFunds city={city} />
      <CityNetworks city={city} />
      <CityGuides answer={answer} />
    </div>
  );
}
