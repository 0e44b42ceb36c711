// The tree of a catalogue's categories, from what its items say. Kept for a moment: every page of the shop shows it.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { categoryParts, categorySlug } from './category-path';
import type { CategoryNode } from './schema';

const keptMs = 15_000;
// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilCategories?: Map<number, { at: number; tree: Promise<CategoryNode[]> }> };
const trees = (holder.trefoilCategories ??= new Map());

/** Main categories by name, each with those below it. Items without a category stand in none. */
export function listCategories(catalogueId: number, now = Date.now()): Promise<CategoryNode[]> {
  const kept = trees.get(catalogueId);
  if (kept && now - kept.at < keptMs) return kept.tree;
  const tree = readTree(catalogueId);
  trees.set(catalogueId, { at: now, tree });
  tree.catch(() => trees.delete(catalogueId));
  return tree;
}

async function readTree(catalogueId: number): Promise<CategoryNode[]> {
  const groups = await db.item.groupBy({ by: ['category'], where: { catalogueId, archivedAt: null }, _count: true });
  const roots: CategoryNode[] = [];
  for (const { category, _count } of groups) {
    let siblings = roots;
    categoryParts(category).forEach((name, depth, parts) => {
      const path = parts.slice(0, depth + 1).join('/');
      let node = siblings.find((each) => each.path === path);
      if (!node) siblings.push((node = { path, name, count: 0, children: [] }));
      node.count += _count;
      siblings = node.children;
    });
  }
  return sortByName(roots);
}

const sortByName = (nodes: CategoryNode[]): CategoryNode[] =>
  nodes.sort((a, b) => a.name.localeCompare(b.name, 'en')).map((node) => ({ ...node, children: sortByName(node.children) }));

/** The category that an address names. @param slugs its parts @returns it, and those above it from the top. @throws AppError `not_found` */
export async function getCategory(catalogueId: number, slugs: readonly string[]): Promise<{ node: CategoryNode; above: CategoryNode[] }> {
  const above: CategoryNode[] = [];
  let siblings = await listCategories(catalogueId);
  for (const slug of slugs) {
    const node = siblings.find(({ name }) => categorySlug(name) === slug.normalize('NFKC').toLowerCase());
    if (!node) throw new AppError('not_found', 'There is no such category.');
    above.push(node);
    siblings = node.children;
  }
  const node = above.pop();
  if (!node) throw new AppError('not_found', 'No category is named.');
  return { node, above };
}
