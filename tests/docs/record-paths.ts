import { z } from 'zod';
import { CitySchema } from '../../domain/city.ts';
import { PublishedRecordSchema } from '../../domain/record.ts';

/** The path of every value in a record, such as `sdgs[].goal`, with those of its city. */
export function pathsOfRecord(): string[] {
  return pathsOf(PublishedRecordSchema, '').flatMap((path) =>
    path === 'city' ? ['city', ...Object.keys(CitySchema.shape).map((name) => `city.${name}`)] : [path],
  );
}

/** The paths of every value in a schema. A city is one value: it has its own table. */
export function pathsOf(schema: z.core.$ZodType, path: string): string[] {
  if (schema === CitySchema) return [path];
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return pathsOf(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [path];
  return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([name, inner]) =>
    pathsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}
