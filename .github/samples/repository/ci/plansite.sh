#!/usr/bin/env bash
# どの CI でも同じことをします: bash ci/plansite.sh check | diff | preview | publish
#   PLANSITE      PlanSite の場所（書かなければ plansite）
#   AGAINST       くらべる相手: git:origin/main、前に作ったサイトのフォルダーか zip（書かなければ、くらべない）
#   SITE_ADDRESS  公開する番地（https://…/）
#   FORMAT        まちがいの出し方: text か github
set -euo pipefail
cd "$(dirname "$0")/.."
read -ra plansite <<< "${PLANSITE:-plansite}"
address=()
if [ -n "${SITE_ADDRESS:-}" ]; then address=(--base-url "$SITE_ADDRESS"); fi

# 初めての公開のときや、前の版がもうないときは、くらべる相手がありません。
against=()
case "${AGAINST:-}" in
  "") ;;
  git:*) if git cat-file -e "${AGAINST#git:}:content/site.yaml" 2>/dev/null; then against=("$AGAINST"); fi ;;
  *) against=("$AGAINST") ;;
esac
if [ ${#against[@]} -eq 0 ]; then echo "くらべる相手がないので、なくなったものがないかは調べません。" >&2; fi

case "${1:-}" in
  check)
    "${plansite[@]}" check --format "${FORMAT:-text}" ;;
  diff) # out/ に、コメント用の diff.md と、印刷用の新旧対照表.html を書きます
    mkdir -p out
    if [ ${#against[@]} -eq 0 ]; then echo "くらべる相手がありません。" > out/diff.md; exit 0; fi
    "${plansite[@]}" diff "${against[0]}" content --format markdown --output out/diff.md
    "${plansite[@]}" diff "${against[0]}" content --format html --output out/新旧対照表.html ;;
  preview) # preview/ に、「案」と出て検索サイトに載らない確認用のサイトを作ります
    "${plansite[@]}" build --preview --accept-loss --output preview "${address[@]}" ;;
  publish) # site/ に、公開するサイトを作ります。公開したものが黙ってなくなるときは止まります
    "${plansite[@]}" build --output site "${address[@]}" ${against[0]:+--against "${against[0]}"} ;;
  *)
    echo "使い方: bash ci/plansite.sh check | diff | preview | publish" >&2
    exit 2 ;;
esac
