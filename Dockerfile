# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts/build.mjs scripts/
COPY src/ src/
RUN npm run build && rm -r node_modules/esbuild node_modules/@esbuild

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Parley" org.opencontainers.image.licenses="Apache-2.0"
# A container is reached from outside it, so all its addresses are listened on.
ENV NODE_ENV=production PARLEY_HOST=0.0.0.0 PARLEY_DATA=/data
WORKDIR /app
COPY --from=build /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY package.json LICENSE ./
COPY schema/ schema/
COPY seed/ seed/
COPY formats/ formats/
# Where the embedded graph lives when no NEO4J_URI is given: mount a volume here to keep it.
RUN install -d -o node -g node /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PARLEY_PORT || 4000}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The service ends on SIGTERM by itself and starts no other process, so it needs no init beside it.
# Space for young objects: see docs/operations.md, Memory.
CMD ["node", "--max-semi-space-size=4", "dist/main.js"]
