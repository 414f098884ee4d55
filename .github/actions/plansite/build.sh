#!/usr/bin/env bash
# Checks the plans and makes the website, with every value from the environment: none becomes part of a command.
set -euo pipefail
address=()
if [ -n "${ADDRESS:-}" ]; then address=(--base-url "$ADDRESS"); fi
dotnet run --project "$PROGRAM" -c Release -- build --content "$CONTENT" --theme "$THEME" --output "$OUTPUT" "${address[@]}"
