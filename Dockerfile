# An image with the command line alone: podman build -t foothold . && podman run --rm --network none -v "$PWD/notes:/notes:ro" foothold check /notes
FROM node:20-alpine AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && npm rebuild esbuild
COPY server server
COPY scripts scripts
COPY tsconfig.json ./
RUN npm run build:cli && npm run build:server && npm run build:licenses

FROM node:20-alpine
COPY --from=build /build/dist/foothold.cjs /build/dist/server.cjs /build/dist/THIRD_PARTY_LICENSES.txt /opt/foothold/
COPY LICENSE /opt/foothold/
RUN ln -s /opt/foothold/foothold.cjs /usr/local/bin/foothold
USER node
WORKDIR /notes
ENTRYPOINT ["foothold"]
CMD ["--help"]
