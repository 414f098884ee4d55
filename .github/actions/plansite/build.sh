#!/usr/bin/env bash
# Checks the plans and makes the website, with every value from the environment: none becomes part of a command.
set -euo pipefail
given=()
if [ -n "${THEME:-}" ]; then given+=(--theme "$THEME"); fi
if [ -n "${ADDRESS:-}" ]; then given+=(--base-url "$ADDRESS"); fi
if [ -n "${HOST_NAME:-}" ]; then given+=(--host "$HOST_NAME"); fi
if [ "${PRECOMPRESS:-}" = true ]; then given+=(--precompress); fi
dotnet run --project "$PROGRAM" -c Release -- build --content "$CONTENT" --output "$OUTPUT" "${given[@]}"
