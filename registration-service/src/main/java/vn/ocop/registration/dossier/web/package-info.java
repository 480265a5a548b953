/// Dossiers over HTTP.
@NullMarked
package vn.ocop.registration.dossier.web;

import org.jspecify.annotations.NullMarked;
