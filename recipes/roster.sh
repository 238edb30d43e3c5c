#!/bin/sh
# Fetches the duty roster from the private calendar feed of the on-call tool, and notes the day on which it was read.
# ROSTER_URL is a secret of the CI system: it is never an argument, which others on the machine could read, and is not printed.
# ROSTER_FILE is where it lies beside psirt.yaml; the record names it under staff.onCall.roster. Run this in the folder of psirt.yaml.
set -eu
: "${ROSTER_URL:?Set ROSTER_URL to the private calendar feed of the on-call tool.}"
: "${ROSTER_FILE:?Set ROSTER_FILE to a file beside psirt.yaml, such as roster.ics.}"
new=$(mktemp)
trap 'rm -f "$new"' EXIT
printf 'url = "%s"\n' "$ROSTER_URL" | curl --config - --fail --silent --show-error --location \
  --proto '=https' --proto-redir '=https' --max-time 60 --max-filesize 8000000 --output "$new"
grep -q '^BEGIN:VCALENDAR' "$new" || { echo 'What was fetched is no calendar; the roster stays as it was.' >&2; exit 1; }
cat "$new" > "$ROSTER_FILE"
"${PSIRT:-node_modules/.bin/psirt}" init --set "staff.onCall.roster.file=$ROSTER_FILE" \
  --set "staff.onCall.roster.readOn=$(date -u +%F)" --no-input --no-render
