import type { Tool } from './tool.ts';
import { citeTool } from './tools/cite.ts';
import { cityTool } from './tools/city.ts';
import { facetsTool } from './tools/facets.ts';
import { fundsForCityTool } from './tools/funds-for-city.ts';
import { passagesTool } from './tools/passages.ts';
import { recordTool } from './tools/record.ts';
import { searchTool } from './tools/search.ts';
import { toolkitTool } from './tools/toolkit.ts';

/** Every tool, in the order in which an assistant is told of them. */
export const TOOLS: readonly Tool[] = [
  searchTool,
  facetsTool,
  recordTool,
  passagesTool,
  cityTool,
  fundsForCityTool,
  toolkitTool,
  citeTool,
];
