// A style sheet has no types; TypeScript asks for some all the same.

export {};
