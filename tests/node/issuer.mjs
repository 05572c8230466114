// A real issuer of accounts, oidc-provider, on a free port of this machine: node issuer.mjs [MOMENT]. If a moment is
// named, it is that for the issuer when it starts. It says its address in a line of JSON, and does what a line on its
// standard input tells it, answering each with a line. People sign in to the application «sider» by the names of the
// clients, with any password.
//
//   {"do": "token", "client": "approver"}     a token for a client, by client credentials
//   {"do": "sign", "header", "claims"}        a token with these claims, signed with the issuer's own key
//   {"do": "rotate"}                          signs with new keys from now on
//   {"do": "leave"} {"do": "return"}          is not there; is there again
//   {"do": "asked"}                           how often its keys were asked for
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from "jose";
import Provider from "oidc-provider";

// Standard output is for answers; what oidc-provider has to say goes elsewhere.
console.info = console.error;

const AUDIENCE = "https://vifte.example";

const [moment] = process.argv.slice(2);
if (moment) {
  const now = Date.now.bind(Date);
  const ahead = Date.parse(moment) - now();
  Date.now = () => now() + ahead;
}

// Whoever asks, and what the issuer says of them.
const CLIENTS = {
  approver: { alg: "RS256", realm_access: { roles: ["vifte-godkender", "uma_authorization"] } },
  editor: { alg: "ES256", realm_access: { roles: ["vifte-redaktør"] }, organisation: "hvidovre-sundhedsplejen" },
  unbound: { alg: "ES256", realm_access: { roles: ["vifte-redaktør"] } },
  caseworker: { alg: "EdDSA", realm_access: { roles: ["vifte-rådgiver"] } },
  stranger: { alg: "PS256", realm_access: { roles: ["noget-andet"] } },
};

// Vifte's own pages. On this machine the port may be any.
const PAGES = {
  client_id: "sider", client_secret: "hemmelig", application_type: "native", grant_types: ["authorization_code"],
  redirect_uris: ["http://127.0.0.1/sign-in/account/back"], response_types: ["code"],
};

const said = (name) => {
  const { alg, ...claims } = CLIENTS[name] ?? {};
  return claims;
};

const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
let pairs, generation = 0;

const keys = async () => {
  generation += 1;
  pairs = {};
  for (const alg of ALGORITHMS) {
    pairs[alg] = await generateKeyPair(alg, { extractable: true });
    pairs[alg].kid = `${alg}-${generation}`;
  }
  const jwks = ALGORITHMS.map(async (alg) => ({
    ...(await exportJWK(pairs[alg].privateKey)), kid: pairs[alg].kid, alg, use: "sig",
  }));
  return { keys: await Promise.all(jwks) };
};

const build = async (issuer) =>
  new Provider(issuer, {
    jwks: await keys(),
    claims: { openid: ["sub", "realm_access", "organisation"] },
    clients: [PAGES, ...Object.keys(CLIENTS).map((client_id) => ({
      client_id, client_secret: "hemmelig", grant_types: ["client_credentials"], redirect_uris: [], response_types: [],
    }))],
    conformIdTokenClaims: false,
    enabledJWA: { idTokenSigningAlgValues: ALGORITHMS },
    extraTokenClaims: (ctx, token) => said(token.clientId),
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (ctx, audience, client) => ({
          scope: "", audience, accessTokenFormat: "jwt", jwt: { sign: { alg: CLIENTS[client.clientId].alg } },
        }),
      },
    },
    findAccount: (ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...said(accountId) }) }),
    // Nobody is asked whether the municipality's own pages may know who they are.
    loadExistingGrant: async ({ oidc }) => {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });

let provider, asked = 0;
const server = createServer((request, response) => {
  asked += request.url.startsWith("/jwks") ? 1 : 0;
  provider.callback()(request, response);
});
const listen = (port) => new Promise((ready) => server.listen(port, "127.0.0.1", ready));
await listen(0);
const { port } = server.address();
const issuer = `http://127.0.0.1:${port}`;
provider = await build(issuer);

const deeds = {
  token: async ({ client, audience = AUDIENCE }) => {
    const body = new URLSearchParams({ grant_type: "client_credentials", resource: audience });
    const authorization = `Basic ${btoa(`${client}:hemmelig`)}`;
    const answer = await fetch(`${issuer}/token`, { method: "POST", body, headers: { authorization } });
    const said = await answer.json();
    if (!answer.ok) throw new Error(JSON.stringify(said));
    return said.access_token;
  },
  sign: async ({ header, claims }) => {
    const now = Math.floor(Date.now() / 1000);
    const { realm_access } = CLIENTS.approver;
    const all = { iss: issuer, aud: AUDIENCE, sub: "approver", exp: now + 300, realm_access, ...claims };
    const { alg, kid = pairs[alg]?.kid } = { alg: "RS256", ...header };
    const encoded = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
    if (alg === "none") return `${encoded({ alg, kid })}.${encoded(all)}.`;
    // The known trick: the public key, which everybody has, taken for a shared secret.
    const { publicKey, privateKey } = pairs[alg] ?? pairs.RS256;
    const key = alg.startsWith("HS") ? new TextEncoder().encode(await exportSPKI(publicKey)) : privateKey;
    return new SignJWT(all).setProtectedHeader({ ...header, alg, kid: kid ?? pairs.RS256.kid }).sign(key);
  },
  rotate: async () => void (provider = await build(issuer)),
  leave: () => new Promise((gone) => (server.close(() => gone()), server.closeAllConnections())),
  return: () => listen(port),
  asked: () => asked,
};

console.log(JSON.stringify(issuer));
for await (const line of createInterface({ input: process.stdin })) {
  const { do: deed, ...what } = JSON.parse(line);
  console.log(JSON.stringify((await deeds[deed](what)) ?? null));
}
process.exit(0);
