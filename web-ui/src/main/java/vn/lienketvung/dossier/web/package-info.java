/** The pages of dossiers: for a producer on a phone, for its commune, for the province. */
@NullMarked
package vn.lienketvung.dossier.web;

import org.jspecify.annotations.NullMarked;
