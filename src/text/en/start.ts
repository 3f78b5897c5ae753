/** Brought with the pane itself; the rest of the words may be out of reach. */
export const start = {
  notLoaded: "A part of the program could not be loaded. Check the network connection and try again; if that does not help, close the pane and open it anew.",
  retry: "Try again",
};
