import type { StatusId } from '../../../domain/vocabularies/statuses.ts';

/** Other spellings of the statuses. */
export const STATUS_ALIASES: Readonly<Partial<Record<StatusId, string>>> = {
  proposed: `proposal; draft; in draft; draft for consultation; draft open for consultation;
      draft working document; under consultation; in consultation; in discussion; discussion phase;
      proposed in discussion; under discussion; planned; in preparation; under development; in development; pending;
      not yet published; upcoming; interim; propuesto; propuesta; borrador; en borrador; en consulta;
      en consulta pública; en elaboración; en preparación; en desarrollo; planificado; en tramitación; proyecto;
      proposée; proposition; projet; à l’étude; brouillon; en consultation; en préparation; en cours d’élaboration;
      en projet; prévu; planifié; proposto; rascunho; minuta; em consulta pública; em elaboração; em preparação;
      planejado; planeado; proposat; proposta; esborrany; en consulta pública; en elaboració; en preparació;
      planificat; Entwurf; im Entwurf; vorgeschlagen; Vorschlag; in Vorbereitung; in Planung; geplant;
      in Bearbeitung; in Abstimmung`,
  adopted: `approved; approved by council; approved by cabinet; in force; into force; in effect; enacted;
      passed; ratified; in law; in policy document; published; valid; current; approved accessible version;
      adoptado; adoptada; aprobada; vigente; en vigor; en vigencia; promulgado; promulgada; publicado; publicada;
      ratificado; adoptée; approuvé; approuvée; en vigueur; voté; votée; publié; publiée; validé; validée; adotado;
      adotada; aprovado; aprovada; em vigor; em vigência; sancionado; ratificada; adoptat; adoptada; aprovat;
      aprovada; vigent; publicat; beschlossen; verabschiedet; angenommen; in Kraft; gültig; genehmigt;
      veröffentlicht; rechtskräftig`,
  ongoing: `on going; in progress; under way; underway; active; running; being implemented;
      under implementation; in implementation; implementing; implementation; started; in operation; operational; operating;
      en ejecución; en marcha; en implementación; en implantación; activo; activa; en progreso; en funcionamiento;
      en proceso; en cours de réalisation; en cours de mise en œuvre; mise en œuvre; actif; active; en exploitation;
      em curso; em andamento; em execução; em implementação; em funcionamento; ativo; ativa; en execució;
      en procés; en funcionament; actiu; en marxa; laufend; läuft; in Umsetzung; im Gange; aktiv; fortlaufend; in Betrieb`,
  completed: `complete; finished; ended; done; implemented; fully implemented; closed; concluded; expired;
      finalizada; completado; completada; terminado; terminada; concluido; concluida; ejecutado; implementado;
      cerrado; culminado; achevée; terminé; terminée; réalisé; réalisée; clos; clôturé; finalisé; mis en œuvre;
      concluído; concluída; finalizado; encerrado; executado; completat; completada; finalitzat; finalitzada;
      acabat; acabada; tancat; conclòs; abgeschlossen; beendet; fertig; fertiggestellt; umgesetzt; erledigt`,
  superseded: `replaced; superceded; outdated; obsolete; updated by; sustituida; reemplazado; reemplazada;
      obsoleto; obsoleta; remplacée; obsolète; caduc; caduque; substituído; substituída; substituït; substituïda;
      reemplaçat; obsolet; ersetzt; abgelöst; überholt; veraltet`,
  withdrawn: `repealed; revoked; rescinded; cancelled; canceled; abandoned; rejected; suspended;
      discontinued; stopped; retirada; derogado; derogada; cancelado; cancelada; abandonado; abandonada; rechazado;
      suspendido; anulado; anulada; retirée; abrogé; abrogée; annulé; annulée; abandonné; abandonnée; rejeté;
      suspendu; revogado; revogada; suspenso; rejeitado; retirat; derogat; derogada; cancel·lat; anul·lat;
      abandonat; suspès; rebutjat; zurückgezogen; aufgehoben; außer Kraft; eingestellt; abgebrochen; abgelehnt`,
};
