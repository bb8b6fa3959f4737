/** Thrown for what Discord's own client would not let a person do: the command is not offered, the button is not there. */
export class ClientRefusal extends Error {}
