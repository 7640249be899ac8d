/**
 * Pages on which an authority loads records from a table, step by step; one set of pages for all kinds of records, each of
 * which brings a {@link vn.lienketvung.exchange.web.TableKind}.
 */
@NullMarked
@NamedInterface("web")
package vn.lienketvung.exchange.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
