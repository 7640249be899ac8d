/**
 * How the portal reaches its database: the two roles, the scope that precedes every transaction so that
 * row-level security knows who looks, and the discovery of mappings. Contexts bring only tables and queries.
 */
@NullMarked
package vn.lienketvung.shared.persistence;

import org.jspecify.annotations.NullMarked;
