// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_CampaignAudience } from './CampaignAudience.js';
import { validate_CampaignFailure } from './CampaignFailure.js';
import { validate_CampaignId } from './CampaignId.js';
import { validate_CampaignName } from './CampaignName.js';
import { validate_CampaignStats } from './CampaignStats.js';
import { validate_CampaignStatus } from './CampaignStatus.js';
import { validate_Channel } from './Channel.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Timestamp } from './Timestamp.js';
import { validate_Variables } from './Variables.js';

export function validate_Campaign(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.template_id === undefined) && (missing0 = "template_id"))) || ((data.variables === undefined) && (missing0 = "variables"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.scheduled_at === undefined) && (missing0 = "scheduled_at"))) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.stats === undefined) && (missing0 = "stats"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_Campaign.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_CampaignId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_CampaignId.errors : vErrors.concat(validate_CampaignId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.name !== undefined){
            const _errs2 = errors;
            if(!(validate_CampaignName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_CampaignName.errors : vErrors.concat(validate_CampaignName.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.channel !== undefined){
              const _errs3 = errors;
              if(!(validate_Channel(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_Channel.errors : vErrors.concat(validate_Channel.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.template_id !== undefined){
                const _errs4 = errors;
                if(!(validate_TemplateId(data.template_id, {instancePath:instancePath+"/template_id",parentData:data,parentDataProperty:"template_id",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateId.errors : vErrors.concat(validate_TemplateId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.variables !== undefined){
                  const _errs5 = errors;
                  if(!(validate_Variables(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_Variables.errors : vErrors.concat(validate_Variables.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.audience !== undefined){
                    const _errs6 = errors;
                    if(!(validate_CampaignAudience(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_CampaignAudience.errors : vErrors.concat(validate_CampaignAudience.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.status !== undefined){
                      const _errs7 = errors;
                      if(!(validate_CampaignStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_CampaignStatus.errors : vErrors.concat(validate_CampaignStatus.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.scheduled_at !== undefined){
                        let data7 = data.scheduled_at;
                        const _errs8 = errors;
                        const _errs9 = errors;
                        let valid1 = false;
                        let passing0 = null;
                        const _errs10 = errors;
                        if(!(validate_Timestamp(data7, {instancePath:instancePath+"/scheduled_at",parentData:data,parentDataProperty:"scheduled_at",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs10 === errors;
                        if(_valid0){
                          valid1 = true;
                          passing0 = 0;
                        }
                        const _errs11 = errors;
                        if(data7 !== null){
                          const err0 = {instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                          if(vErrors === null){
                            vErrors = [err0];
                          }
                          else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs11 === errors;
                        if(_valid0 && valid1){
                          valid1 = false;
                          passing0 = [passing0, 1];
                        }
                        else {
                          if(_valid0){
                            valid1 = true;
                            passing0 = 1;
                          }
                        }
                        if(!valid1){
                          const err1 = {instancePath:instancePath+"/scheduled_at",schemaPath:"#/properties/scheduled_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                          if(vErrors === null){
                            vErrors = [err1];
                          }
                          else {
                            vErrors.push(err1);
                          }
                          errors++;
                          validate_Campaign.errors = vErrors;
                          return false;
                        }
                        else {
                          errors = _errs9;
                          if(vErrors !== null){
                            if(_errs9){
                              vErrors.length = _errs9;
                            }
                            else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs8 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if(valid0){
                        if(data.started_at !== undefined){
                          let data8 = data.started_at;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          let valid2 = false;
                          let passing1 = null;
                          const _errs15 = errors;
                          if(!(validate_Timestamp(data8, {instancePath:instancePath+"/started_at",parentData:data,parentDataProperty:"started_at",rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                            errors = vErrors.length;
                          }
                          var _valid1 = _errs15 === errors;
                          if(_valid1){
                            valid2 = true;
                            passing1 = 0;
                          }
                          const _errs16 = errors;
                          if(data8 !== null){
                            const err2 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                            if(vErrors === null){
                              vErrors = [err2];
                            }
                            else {
                              vErrors.push(err2);
                            }
                            errors++;
                          }
                          var _valid1 = _errs16 === errors;
                          if(_valid1 && valid2){
                            valid2 = false;
                            passing1 = [passing1, 1];
                          }
                          else {
                            if(_valid1){
                              valid2 = true;
                              passing1 = 1;
                            }
                          }
                          if(!valid2){
                            const err3 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                            if(vErrors === null){
                              vErrors = [err3];
                            }
                            else {
                              vErrors.push(err3);
                            }
                            errors++;
                            validate_Campaign.errors = vErrors;
                            return false;
                          }
                          else {
                            errors = _errs14;
                            if(vErrors !== null){
                              if(_errs14){
                                vErrors.length = _errs14;
                              }
                              else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid0 = _errs13 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if(valid0){
                          if(data.completed_at !== undefined){
                            let data9 = data.completed_at;
                            const _errs18 = errors;
                            const _errs19 = errors;
                            let valid3 = false;
                            let passing2 = null;
                            const _errs20 = errors;
                            if(!(validate_Timestamp(data9, {instancePath:instancePath+"/completed_at",parentData:data,parentDataProperty:"completed_at",rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                              errors = vErrors.length;
                            }
                            var _valid2 = _errs20 === errors;
                            if(_valid2){
                              valid3 = true;
                              passing2 = 0;
                            }
                            const _errs21 = errors;
                            if(data9 !== null){
                              const err4 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                              if(vErrors === null){
                                vErrors = [err4];
                              }
                              else {
                                vErrors.push(err4);
                              }
                              errors++;
                            }
                            var _valid2 = _errs21 === errors;
                            if(_valid2 && valid3){
                              valid3 = false;
                              passing2 = [passing2, 1];
                            }
                            else {
                              if(_valid2){
                                valid3 = true;
                                passing2 = 1;
                              }
                            }
                            if(!valid3){
                              const err5 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                              if(vErrors === null){
                                vErrors = [err5];
                              }
                              else {
                                vErrors.push(err5);
                              }
                              errors++;
                              validate_Campaign.errors = vErrors;
                              return false;
                            }
                            else {
                              errors = _errs19;
                              if(vErrors !== null){
                                if(_errs19){
                                  vErrors.length = _errs19;
                                }
                                else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs18 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if(valid0){
                            if(data.failure !== undefined){
                              let data10 = data.failure;
                              const _errs23 = errors;
                              const _errs24 = errors;
                              let valid4 = false;
                              let passing3 = null;
                              const _errs25 = errors;
                              if(!(validate_CampaignFailure(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData,dynamicAnchors}))){
                                vErrors = vErrors === null ? validate_CampaignFailure.errors : vErrors.concat(validate_CampaignFailure.errors);
                                errors = vErrors.length;
                              }
                              var _valid3 = _errs25 === errors;
                              if(_valid3){
                                valid4 = true;
                                passing3 = 0;
                              }
                              const _errs26 = errors;
                              if(data10 !== null){
                                const err6 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                if(vErrors === null){
                                  vErrors = [err6];
                                }
                                else {
                                  vErrors.push(err6);
                                }
                                errors++;
                              }
                              var _valid3 = _errs26 === errors;
                              if(_valid3 && valid4){
                                valid4 = false;
                                passing3 = [passing3, 1];
                              }
                              else {
                                if(_valid3){
                                  valid4 = true;
                                  passing3 = 1;
                                }
                              }
                              if(!valid4){
                                const err7 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
                                if(vErrors === null){
                                  vErrors = [err7];
                                }
                                else {
                                  vErrors.push(err7);
                                }
                                errors++;
                                validate_Campaign.errors = vErrors;
                                return false;
                              }
                              else {
                                errors = _errs24;
                                if(vErrors !== null){
                                  if(_errs24){
                                    vErrors.length = _errs24;
                                  }
                                  else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs23 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if(valid0){
                              if(data.stats !== undefined){
                                const _errs28 = errors;
                                if(!(validate_CampaignStats(data.stats, {instancePath:instancePath+"/stats",parentData:data,parentDataProperty:"stats",rootData,dynamicAnchors}))){
                                  vErrors = vErrors === null ? validate_CampaignStats.errors : vErrors.concat(validate_CampaignStats.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs28 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if(valid0){
                                if(data.created_at !== undefined){
                                  const _errs29 = errors;
                                  if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                                    vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs29 === errors;
                                }
                                else {
                                  var valid0 = true;
                                }
                                if(valid0){
                                  if(data.updated_at !== undefined){
                                    const _errs30 = errors;
                                    if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                                      vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs30 === errors;
                                  }
                                  else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_Campaign.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_Campaign.errors = vErrors;
  return errors === 0;
}
