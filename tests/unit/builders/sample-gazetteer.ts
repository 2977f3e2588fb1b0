import { openGazetteer, type Gazetteer } from '../../../library/places/gazetteer.ts';
import { fewPlaces } from '../../sample-library.ts';

/** A gazetteer of some 130 places. */
export async function openSampleGazetteer(): Promise<Gazetteer> {
  return openGazetteer(await fewPlaces());
}
