import type { Block } from './blocks';

/** The parts of a recipe, as schema.org and the systems that write recipes name them. */
const PARTS = [
  '[itemprop~="recipeIngredient"], [itemprop~="ingredients"], [itemprop~="recipeInstructions"]',
  ...['ingredients', 'instructions', 'directions', 'notes', 'nutrition', 'steps', 'method'].flatMap(
    (part) => [
      `[class*="recipe-${part}" i]`,
      `[class*="recipes-${part}" i]`,
      `[class*="create-${part}" i]`,
    ],
  ),
  '[class*="nutrition-label" i]',
  '[class*="recipe-summary" i]:not(a *, :has(a[href]))',
].join();

/** What all of them have in common, which takes the browser a fifth of the time to look for. */
const LIKELY =
  '[itemprop*="recipe"], [itemprop~="ingredients"], [class*="recipe" i], [class*="create-" i]';

/** What such a part holds beside its text: switches, buttons, the number of servings. */
const CONTROLS =
  'button, label, form, nav, [class*="toggle" i], [class*="servings" i], [class*="adjust" i], [class*="rating" i], [class*="unit-conversion" i]';

/** Share of the blocks of all parts that are links to other recipes, above which they are lists of those. */
const LINKED = 0.5;

/** Blocks of all parts from which a recipe is believed though the weights keep none of them. */
const FEW = 4;

/** Adds to `kept` the ingredients, steps and notes of a recipe: none can be missed. */
export function keepRecipe(all: readonly Block[], kept: Set<Block>): void {
  // To ask each block for all around it takes long, and few pages have any.
  if (!all[0]?.element.ownerDocument.querySelector(LIKELY)) return;
  const parts = all.filter(
    ({ element }) => element.closest(PARTS) !== null && element.closest(CONTROLS) === null,
  );
  const isPart = parts.length >= FEW || parts.some((block) => kept.has(block));
  const linked = parts.filter(({ linked, text }) => linked > text.length * LINKED);
  if (!isPart || linked.length > parts.length * LINKED) return;
  for (const block of parts) kept.add(block);
}
