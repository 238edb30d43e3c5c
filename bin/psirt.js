#!/usr/bin/env node
import { main } from '../dist/cli.js';
import { readStandardInput } from '../dist/outside/disk.js';
import { openWorld } from '../dist/outside/world.js';

const argv = process.argv.slice(2);
process.exitCode = await main(argv, openWorld(argv, readStandardInput));
