import { articleRoutes } from './article-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { discrepancyRoutes } from './discrepancy-routes.ts';
import { factRoutes } from './fact-routes.ts';
import type { Route } from './route.ts';

export const routes: readonly Route[] = [...checkRoutes, ...articleRoutes, ...discrepancyRoutes, ...factRoutes];
