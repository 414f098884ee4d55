#!/usr/bin/env bash
# Builds the program and puts it on the path under the name that guides use.
set -euo pipefail
place="$RUNNER_TEMP/plansite"
dotnet publish "$PROGRAM" -c Release --nologo -v q -o "$place"
ln -sf "$place/PlanSite" "$place/plansite"
echo "$place" >> "$GITHUB_PATH"
