#!/usr/bin/env node
import { main } from '../dist/cli.js';
import { readStandardInput } from '../dist/disk.js';
import { openWorld } from '../dist/world.js';

const argv = process.argv.slice(2);
process.exitCode = await main(argv, openWorld(argv, readStandardInput));
