/** Breaks every rule of the house once, so that each is seen failing. */
package shop.petunia.architecture.broken;
