import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyMigrations } from './apply-migrations';

let folder: string;
let migrations: string;
const file = () => path.join(folder, 'data/probe.db');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trefoil-migrations-'));
  migrations = path.join(folder, 'migrations');
  cpSync('prisma/migrations', migrations, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(migrations, name), { recursive: true });
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
}

const tables = () => {
  const database = new Database(file(), { readonly: true });
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  database.close();
  return names;
};

describe('applyMigrations', () => {
  it('applies what is new, in order, and nothing twice', () => {
    expect(applyMigrations(file(), migrations).length).toBeGreaterThan(0);
    addMigration('29990101000000_probe', 'CREATE TABLE Probe (id INTEGER);');
    expect(applyMigrations(file(), migrations)).toEqual(['29990101000000_probe']);
    expect(applyMigrations(file(), migrations)).toEqual([]);
    expect(tables()).toContain('Probe');
  });

  it('leaves nothing behind of a migration that fails', () => {
    applyMigrations(file(), migrations);
    addMigration('29990101000000_broken', 'CREATE TABLE Half (id INTEGER); CREATE NONSENSE;');
    expect(() => applyMigrations(file(), migrations)).toThrow();
    expect(tables()).not.toContain('Half');
  });

  it('refuses a migration that was changed or is unknown', () => {
    addMigration('29990101000000_probe', 'CREATE TABLE Probe (id INTEGER);');
    applyMigrations(file(), migrations);
    addMigration('29990101000000_probe', 'CREATE TABLE Probe (id TEXT);');
    expect(() => applyMigrations(file(), migrations)).toThrow(/29990101000000_probe was changed/);
    rmSync(path.join(migrations, '29990101000000_probe'), { recursive: true });
    expect(() => applyMigrations(file(), migrations)).toThrow(/knows the migration 29990101000000_probe/);
  });

  it('switches to write-ahead logging', () => {
    applyMigrations(file(), migrations);
    const database = new Database(file());
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    database.close();
  });
});
